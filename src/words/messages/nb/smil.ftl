# Said on the bare terminal after a fault of the program.
fault = smil gjorde en feil og måtte lukke. Det du skrev, er lagret, unntatt det siste sekundet. Start igjen og gå videre.

length-minutes = { $count ->
    [one] 1 minutt
   *[other] { $count } minutter
}
length-hours = { $count ->
    [one] 1 time
   *[other] { $count } timer
}

# What keys do: short, for the footer and the help.
do-help = taster
do-undo = angre
do-redo = gjør om igjen
do-leave = tilbake
do-quit = avslutt
do-up = opp
do-down = ned
do-page-up = side opp
do-page-down = side ned
do-next-field = neste felt
do-previous-field = forrige felt
do-next-choice = neste valg
do-previous-choice = forrige valg
do-accept = OK
do-new-line = ny linje
do-open-group = åpne
do-run-next = led neste samling
do-new-group = ny gruppe
do-demo = oppdiktet gruppe
do-run-session = led
do-read-session = les
do-write-in = skriv inn etterpå
do-move-date = flytt
do-drop = ta bort / ta tilbake
do-repeat = planlegg en gang til
do-insert = legg til samling
do-people = deltakere
do-read-all = les alle
do-adopt = ta i bruk endret fil
do-add-child = nytt barn
do-add-leader = ny gruppeleder
do-add-user-representative = ny brukerrepresentant
do-rename = nytt navn
do-remove = ta av lista
do-i-am-this-one = dette er meg
do-suggest-name = foreslå et navn
do-make-group = lag gruppa
do-begin = begynn
do-next-step = neste
do-previous-step = forrige
do-pause = pause
do-minute-more = ett minutt til
do-minute-less = ett minutt mindre
do-candle = lys
do-note = notat
do-show = vis / skjul notater
do-rail = planen
do-must-end = vi må slutte kl. …
do-began-at = vi begynte kl. …
do-cue = signal når et steg er over
do-seconds = minutter / sekunder
do-sway = la flammen bevege seg
do-finish = avslutt samlingen
do-jump = gå dit
do-skip = hopp over
do-earlier = tidligere
do-later = senere
do-add-step = nytt steg
do-here = her
do-late = kom sent
do-absent = borte
do-fewer = én mindre
do-told = fortalt, neste
do-top = topp
do-bottom = bunn
do-pass = pass
do-come-back = kom tilbake senere
do-shuffle = bland rekkefølgen
do-choose = velg
do-start-stop = start / stopp
do-faster = raskere
do-slower = saktere
do-debrief = etterprat
do-next-session = neste samling
do-previous-session = forrige samling
do-about = om et barn
do-keep = ta vare på
do-undo-writing = angre
do-redo-writing = gjør om igjen

too-small = Vinduet er for lite for smil. Det trengs { $width } kolonner og { $height } linjer; gjør det større eller bokstavene mindre.

# Tastenes navn.
key-space = Mellomrom
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-back-tab = Shift+Tab
key-backspace = Slett
key-delete = Delete
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn
key-ctrl = Ctrl+{ $key }
key-alt = Alt+{ $key }

# Places with keys of their own.
place-anywhere = Overalt
place-home = Gruppene
place-form = Skjemaer
place-group = En gruppe
place-people = Deltakere
place-before = Før samlingen
place-live = Samlingen
place-rail = Planen for samlingen
place-name-tags = Navnelapper
place-round = Ukens topp og bunn
place-choosing = Spørsmål og varianter
place-relaxation = Avspenningsøvelse
place-closing = Avslutning
place-written-in = Skrive inn etterpå
place-debrief = Etterprat
place-reading = Lesing
place-note = Et notat
place-line = Skrive en linje
place-ask = Et spørsmål
place-help = Denne lista

# The groups.
home-empty = Her er det ingen grupper ennå.
home-empty-new = Trykk n for å lage en gruppe: navn, program, datoer og hvem som er med.
home-empty-demo = Trykk d for å se deg om i en oppdiktet gruppe. Der kan du prøve alt.
home-next = Neste: { $session }
home-today = I dag: { $session }
home-goes-on = Pågår: { $session }
home-waits = Venter: { $session }
home-all-held = Alle samlingene er holdt.
home-no-plan = Ingen samlinger i planen.
home-progress = { $done } av { $all }
home-parents = + foreldre { $dots }
home-unreadable = En gruppe som ikke kan vises

# A group.
group-line = { $programme } · { $ages } · { $rhythm } { $time }
group-ages = { $from }–{ $to } år
group-rhythm = { $weeks ->
    [1] hver uke
    [2] annenhver uke
   *[other] hver { $weeks }. uke
}
group-next = neste
group-today = i dag
group-done = holdt
group-goes-on = pågår
group-dropped = tatt ut
group-waits = venter
group-held = { $children } barn · { $grown ->
    [one] 1 voksen
   *[other] { $grown } voksne
} · { $minutes } min
group-held-away = { $children } barn · { $grown ->
    [one] 1 voksen
   *[other] { $grown } voksne
}
group-family = familie
group-parents = foreldre
group-kind-children = Gruppesamling
group-kind-family = Familiesamling: barna og de voksne hjemmefra
group-kind-parents = Foreldresamling
group-when = { $date }, { $from }–{ $to }
group-hours = { $from }–{ $to } · { $minutes } minutter
group-about-done = Enter viser hvordan samlingen gikk.
group-about-running = Samlingen er begynt. Enter tar dere tilbake dit dere var.
group-about-dropped = Tatt ut av planen. Trykk x for å ta den med igjen.
group-about-waits = Datoen er forbi. w skriver den inn hvis den er holdt; m flytter den.
group-about-next = Neste samling. Enter åpner den; ingenting begynner av seg selv.
group-about-ahead = Enter åpner samlingen; m flytter den.
group-empty = Ingen samlinger i planen. Trykk i for å legge til en.
group-nothing = Gruppas egen fil kan ikke brukes, så planen vises ikke.
group-more-troubles = { $count ->
    [one] Og én fil til.
   *[other] Og { $count } filer til.
}

# The people of a group.
people-title = { $group } · deltakere
people-children = Barna
people-leaders = Gruppeledere
people-user-representatives = Brukerrepresentanter
people-none = ingen ennå
people-me = skriver her
people-reason = Ett kort navn er nok, gjerne et kallenavn. På navnelappen i rommet står barnets eget fornavn; det trenger ikke stå her.
people-who-writes = { $name } skriver på denne maskinen.
people-nobody-writes = Ingen bestemt skriver på denne maskinen. Trykk m på den som gjør det.

# A new group.
form-title = Ny gruppe
form-name = Navn
form-programme = Program
form-band = Alder
form-language = Språk
form-country = Land
form-start = Første dag
form-time = Klokkeslett
form-rhythm = Hvor ofte
form-skip = Uten samling
form-children = Barna
form-leaders = Gruppeledere
form-user-representatives = Brukerrepresentant
form-language-nb = norsk bokmål
form-language-da = dansk
form-language-en = engelsk
form-country-norway = Norge
form-country-denmark = Danmark
form-about-name = Det dere kaller gruppa, som «Tirsdagsgruppa».
form-about-band = Ordene og minuttene følger alderen.
form-about-language = Språket i samlingene og på skjermen når denne gruppa er åpen.
form-about-country = Avgjør hvilke telefonnumre og plikter som vises.
form-about-start = Skriv 12.1.2027 eller bare 12.1. De andre datoene følger av denne. Hver av dem kan flyttes siden.
form-about-time = Når samlingene begynner, som 14.30.
form-about-rhythm = Piltastene velger.
form-about-skip = Ferier og fridager, som 15.2.–21.2.; 26.3. Da er det ingen samling. Kan stå tomt.
form-about-children = Ett kort navn for hvert barn, med komma imellom. Et kallenavn er fint: På navnelappen i rommet står barnets eget fornavn, og da trenger det ikke stå i fila. Ctrl+N foreslår et navn.
form-about-leaders = Fornavn med komma imellom. Helst er dere to.
form-about-user-representatives = Fornavnet til den voksne som selv har vært et slikt barn. Enter lager gruppa.
form-preview = { $sessions ->
    [one] 1 gruppesamling
   *[other] { $sessions } gruppesamlinger
} og { $meetings ->
    [one] 1 foreldresamling
   *[other] { $meetings } foreldresamlinger
}
form-preview-dates = { $first } – { $last }
form-preview-none = Datoene vises her når feltene stemmer.
flaw-empty = Gi gruppa et navn.
flaw-group-taken = En gruppe heter det allerede.
flaw-too-long = «{ $name }» er for langt. Skriv det kortere.
flaw-no-programme = Det finnes ikke noe program å velge.
flaw-not-a-date = Det er ikke en dato. Skriv 12.1.2027.
flaw-not-a-time = Det er ikke et klokkeslett. Skriv 14.30.
flaw-not-a-period = «{ $piece }» er ikke en periode. Skriv 15.2.–21.2.
flaw-no-dates = Det blir ikke nok dager igjen til alle samlingene.
flaw-twice = To kan ikke hete «{ $name }».
flaw-more-than-a-name = «{ $name }»: ett navn er nok, uten etternavn.

# Questions and lines about a group.
ask-who-writes = Hvem skriver på denne maskinen? Navnet står ved notatene.
ask-nobody = Ingen bestemt
ask-move = { $session } flyttes til { $date }. Skal samlingene etter den flyttes like langt?
ask-move-alone = Nei, bare denne
ask-move-following = Ja, alle som kommer etter
ask-insert = Hvilken samling vil dere legge til? Den får første ledige dag etter den siste.
ask-adopt = Gruppas fil er endret utenfor smil. Skal endringen gjelde?
ask-adopt-yes = Ja, ta den i bruk
ask-adopt-no = Nei, la fila være
ask-leave-form = Gruppa er ikke laget ennå.
ask-leave-form-stay = Fyll ut mer
ask-leave-form-keep = Gå tilbake; skjemaet står slik til neste gang
ask-leave-form-drop = Gå tilbake og tøm skjemaet
line-move-date = Ny dag for { $session }, gjerne med klokkeslett:
line-new-child = Hva kalles barnet her? Ett kort navn:
line-new-leader = Hva heter gruppelederen? Fornavnet er nok:
line-new-user-representative = Hva heter brukerrepresentanten? Fornavnet er nok:
line-rename = Hva skal { $name } kalles fra nå av?
line-too-long = Det er for langt til å leses på avstand. Skriv det kortere.

# The live session.
live-paused = Tida står.
live-free = ledig
live-kept = behold
live-planned = planlagt { $time }
live-we-end = vi slutter
live-we-end-about = vi slutter ca.
live-left = minutter igjen
live-left-seconds = igjen
live-over = minutter mer enn planlagt
live-over-seconds = mer enn planlagt
live-elapsed = hittil { $minutes } min
live-next = så: { $step }
live-last-step = siste steg
live-here = her { $children } · voksne { $grown }
live-away = borte { $count }
live-end-of-step = Tida som var satt av til dette steget, er gått. Bli så lenge dere trenger.
live-no-words = Det er ikke skrevet noen tekst til dette steget.
live-more = mer: PgDn
live-notes-hidden = { $count -> 
    [one] 1 notat, skjult
   *[other] { $count } notater, skjult
}
live-user-representative = Brukerrepresentanten: { $text }
live-instead = [{ $lang }]
live-chosen-before = Velg (Enter); velg igjen for å ta det tilbake.
live-nobody = Ingen står på lista ennå. Trykk Esc, så p, for å skrive hvem som er med.
tag-here = her
tag-late = kom sent
tag-away = borte
tag-open = ?
tag-parents = foreldre og andre voksne hjemmefra
tag-siblings = søsken
tag-guests = gjester
role-leader = gruppeleder
role-user-representative = brukerrepresentant
role-child = barn
turn-waiting = –
turn-later = kommer tilbake senere
turn-passed = pass
turn-done = fortalt
round-top = topp
round-bottom = bunn
round-now = { $name } forteller · så { $next }
round-now-last = { $name } forteller
round-all = Alle har hatt ordet.
round-so-far = { $done } av { $all }
phase-breathe-in = pust inn
phase-breathe-out = pust ut
phase-tense = stram
phase-let-go = slipp
phase-rest = hvil
pacer-over = Det var det. Enter begynner på nytt.
pacer-held = Stoppet. Enter fortsetter.
pacer-speed = fart { $percent } %
pacer-length = { $minutes } min
closing-next = Neste gang: { $title }, { $date } { $time }
closing-last = Dette var den siste samlingen i planen.
closing-bring = Ta med: { $what }
closing-candle = Lyset brenner ennå: c slukker det.
before-begin = Enter begynner samlingen. Ingenting starter av seg selv.
before-when = Planlagt: { $date }, { $from }–{ $to }
before-aims = Hva samlingen er til for
before-materials = Dette trenger dere
before-prepare = Gjør klart
before-free = herav { $minutes } ledige
before-minutes = { $minutes } min
done-title = Samlingen er over.
done-lasted = Den varte i { $minutes } minutter og sluttet { $time }.
done-undo = u tar avslutningen tilbake hvis den kom for tidlig.
unsaved-banner = Ikke lagret: { $why } Det dere har skrevet, er tatt vare på her og lagres så snart det går.
read-only = Kan bare leses her: { $why }
notice-undone = Angret.
notice-redone = Gjort om igjen.
notice-nothing = Det er ikke mer å angre.
notice-kept = Notatet er lagret.
notice-not-now = Det går ikke nå.
notice-cue-off = Ikke noe signal når tida for et steg er gått.
notice-cue-visual = En stille linje sier fra når tida for et steg er gått.
notice-cue-bell = En stille linje og en lav lyd sier fra når tida for et steg er gått.
overlay-note = Notat
overlay-note-about = om { $name }
overlay-note-group = ikke om ett bestemt barn
overlay-note-hint = Klokka går. Esc tar vare på notatet.
overlay-help = Taster som virker nå
line-must-end = Vi må slutte kl. (16.30):
line-began-at = Vi begynte kl. (14.35):
line-skip-reason = Hvorfor hoppe over? (kan stå tomt)
line-new-step = Hva heter det nye steget? Et tall til slutt er minuttene: Dans 5
line-away-reason = Hvorfor borte? (kan stå tomt)
line-top = Noe fint – noen ord, eller Enter for å krysse av:
line-bottom = Noe vanskelig – noen ord, eller Enter for å krysse av:
line-not-a-time = Det er ikke et klokkeslett. Skriv det slik: 16.30.
line-not-a-date = Det er ikke en dato. Skriv den slik: 2.2.2027.
line-empty = Skriv noe først, eller trykk Esc.
line-taken = Noen her heter det allerede.
ask-slept = Maskinen sov i { $length }. Skal den tida telle med?
ask-slept-count = Ja: samlingen gikk videre
ask-slept-not = Nei: vi hadde pause

# Files that cannot be read or saved.
cause-not-allowed = Du har ikke lov til å bruke { $path }. Spør den som har ansvar for maskinen.
cause-no-space = Det er ikke plass til { $path }. Frigjør plass på disken.
cause-missing = { $path } finnes ikke. Sjekk at disken eller mappa er koblet til.
cause-in-the-way = Det ligger noe annet der { $path } skal være. Flytt det bort.
cause-other = { $path } kan ikke brukes. Prøv igjen; start maskinen på nytt hvis det ikke hjelper.
save-changed = Et annet program har endret { $path } etter at den ble åpnet. Lukk gruppa og åpne den igjen.
save-form = { $path } kunne ikke skrives. Det er en feil i smil; meld gjerne fra.
reason-edited = En fil er endret utenfor smil. Se på den i planen for gruppa og ta den i bruk med y.
reason-newer = En nyere smil har skrevet her. Oppdater smil på denne maskinen.
reason-unreadable = En fil kan ikke leses, så ingenting skrives over den.
reason-busy = Gruppa er åpen i et annet vindu. Lukk den der først.
trouble-too-large = { $path } er større enn noen fil fra smil. Den er latt i fred.
trouble-not-text = { $path } er ikke tekst. Den er latt i fred; legg tilbake en kopi om dere har en.
trouble-damaged = { $path } kan ikke leses. Den er latt i fred; legg tilbake en kopi om dere har en.
trouble-not-ours = { $path } er ikke en fil fra smil. Flytt den et annet sted.
trouble-unknown-field = { $path }: smil kjenner ikke dette feltet. Rett skrivemåten eller ta det bort.
trouble-repeated = { $path } inneholder det samme to ganger. Ta bort det ene.
trouble-other-device = { $path } inneholder noe en annen maskin har skrevet. Legg tilbake fila slik den var.
trouble-edited = { $path } er endret utenfor smil.
trouble-newer = { $path } er skrevet av en nyere smil og kan bare leses her.
trouble-too-new = { $path } er skrevet av en nyere smil. Oppdater smil for å åpne den.

# More reasons.
reason-no-lock = smils egen mappe på denne maskinen kan ikke brukes, så ingenting kan lagres.

# Today's notes.
live-no-notes = Ingenting er notert i dag.
