# Said on the bare terminal after a fault of the program.
fault = smil gjorde en feil og måtte lukke. Det som ble lagret, er trygt; det siste du skrev, kan mangle. Start igjen og gå videre.

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
do-save-elsewhere = lagre en kopi et annet sted
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
do-adopt = godta endringen i fila
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
do-frame = slik gjør vi det
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
do-who-is-here = hvem er her
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
do-step-done = gjort / ikke gjort
do-debrief = etterprat
do-next-session = neste samling
do-previous-session = forrige samling
do-about = om et barn
do-about-before = barnet før
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
key-backspace = Backspace
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
place-who-is-here = Hvem er her, når som helst
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
group-children = { $count } barn
group-grown-ups = { $count ->
    [one] 1 voksen
   *[other] { $count } voksne
}
group-minutes = { $count } min
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
group-about-next = Enter åpner samlingen; ingenting begynner av seg selv.
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
flaw-too-long = For langt navn: «{ $name }»
flaw-no-programme = Det finnes ikke noe program å velge.
flaw-not-a-date = Det er ikke en dato. Skriv 12.1.2027.
flaw-not-a-time = Det er ikke et klokkeslett. Skriv 14.30.
flaw-not-a-period = Ikke en periode. Skriv 15.2.–21.2., ikke «{ $piece }»
flaw-no-dates = Det blir ikke nok dager igjen til alle samlingene.
flaw-twice = To kan ikke hete det samme: «{ $name }»
flaw-more-than-a-name = Ett navn er nok, uten etternavn: «{ $name }»

# Questions and lines about a group.
ask-who-writes = Hvem skriver på denne maskinen? Navnet står ved notatene.
ask-nobody = Ingen bestemt
ask-who-told = Hvem fortalte det?
ask-who-told-open = La det stå åpent
ask-move = { $session } flyttes til { $date }. Skal samlingene etter den flyttes like langt?
ask-move-alone = Nei, bare denne
ask-move-following = Ja, alle som kommer etter
ask-insert = Hvilken samling vil dere legge til? Den får første ledige dag etter den siste.
ask-adopt = Gruppas fil er endret utenfor smil. Skal endringen gjelde?
ask-adopt-yes = Ja, la endringen gjelde
ask-adopt-no = Nei, la fila være
ask-unsaved = Ikke alt du har skrevet, er lagret. { $why }
ask-unsaved-stay = Bli her; det lagres så snart det går
ask-unsaved-copy = Lagre en kopi et annet sted
ask-unsaved-leave = Avslutt likevel; det som ikke er lagret, kan gå tapt
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
help-plan = Planen til venstre
help-plan-minutes = minutter planlagt, og minutter brukt
help-plan-kept = programmet forkorter det aldri
help-plan-needs = med dem som er her, tar runden minst så lang tid
help-plan-free = minutter som ingen steg trenger
live-planned = planlagt { $time }
live-we-end = vi slutter
live-we-end-about = vi slutter ca.
live-left = minutter igjen av steget
live-left-seconds = igjen av steget
live-over = minutter mer enn planlagt
live-over-seconds = mer enn planlagt
live-used = minutter på dette steget
live-used-seconds = på dette steget
live-elapsed = { $minutes } min siden start
live-next = så: { $step }
live-last-step = siste steg
live-here = her { $children } · voksne { $grown }
live-away = borte { $count }
live-end-of-step = Tida som var satt av til dette steget, er gått. Bli så lenge dere trenger.
live-no-words = Det er ikke skrevet noen tekst til dette steget.
live-more = side { $page } av { $all }, mer: PgDn
live-notes-hidden = { $count -> 
    [one] 1 notat, skjult
   *[other] { $count } notater, skjult
}
live-user-representative = Brukerrepresentanten: { $text }
live-nobody = Ingen står på lista ennå. Trykk Esc, så p, for å skrive hvem som er med.
tag-here = her
tag-late = kom sent
tag-away = borte
tag-open = ?
tag-parents = foreldre og andre voksne hjemmefra
tag-siblings = søsken
tag-guests = gjester
tag-title = Hvem er her
role-leader = gruppeleder
role-user-representative = brukerrepresentant
role-child = barn
turn-later = kommer tilbake senere
turn-passed = pass
turn-done = fortalt
round-top = topp
round-bottom = bunn
round-now = { $name } forteller · så { $next }
round-now-last = { $name } forteller
round-next = så { $next }
round-all = Alle har hatt ordet.
round-so-far = { $done } av { $all }
notice-all-have-told = Alle har hatt ordet. { $up } velger en av dem igjen, { $next } går videre.
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
done-title = Samlingen er over.
done-lasted = Den varte i { $minutes } minutter og sluttet { $time }.
done-undo = o fortsetter samlingen hvis det var for tidlig.
notice-save-first = Øvingen kan begynne når alt du har skrevet, er lagret.
unsaved-banner = Ikke lagret ennå, men bevart her. { $why }
notice-elsewhere = En kopi ligger i { $path }. Her er det fortsatt ikke lagret.
notice-not-elsewhere = Kopien ble ikke lagret: { $why }
read-only = Kan bare leses her: { $why }
notice-undone = Angret.
notice-dropped = { $session } er tatt ut av planen. { $key } tar den inn igjen.
notice-back-in-plan = { $session } er med i planen igjen.
notice-redone = Gjort om igjen.
notice-undone-what = Angret: { $what }.
notice-redone-what = Gjort om igjen: { $what }.
did-began = at samlingen begynte
did-went = neste steg
did-skipped = steget som ble hoppet over
did-paused = pausen
did-minutes = minuttene
did-added = det nye steget
did-order = rekkefølgen
did-time = klokkeslettet
did-not-counted = tida som ikke skulle telle
did-candle = lyset
did-chose = valget
did-listened = lyttingen
did-aside = hvem som gikk til side
did-fitted = den nye planen
did-finished = at samlingen sluttet
did-here = hvem som er her
did-round = runden
did-note = notatet
did-held = det dere skulle huske
did-serious = barnets ord
did-signs = de små tegnene
did-say = det gruppa valgte
did-debrief = praten etterpå
did-written = det som ble skrevet inn
did-plan = endringen i planen
did-people = endringen blant deltakerne
did-frame = slik vi gjør det
did-follow-up = oppfølgingen
did-concern = bekymringen
did-of-child = det på barnets side
notice-nothing = Det er ikke mer å angre.
notice-kept = Notatet er lagret.
notice-step-runs = Dette steget er i gang. { $key } går videre.
notice-not-now = Det går ikke nå.
overlay-note = Notat
overlay-note-about = om { $name }
overlay-note-group = ikke om ett bestemt barn
overlay-note-hint = Klokka går. Esc tar vare på notatet.
overlay-help = Taster som virker nå
line-must-end = Vi må slutte kl. (for eksempel 16.30):
line-began-at = Vi begynte kl. (for eksempel 14.35):
line-skip-reason = Hvorfor hoppe over? (kan stå tomt)
line-new-step = Hva heter det nye steget? Et tall til slutt er minuttene: Dans 5
line-new-choice = Hva kan gruppa også velge? Noen få ord:
line-top = Noe fint – noen ord, eller Enter for å krysse av:
line-bottom = Noe vanskelig – noen ord, eller Enter for å krysse av:
line-not-a-time = Det er ikke et klokkeslett. Skriv det slik: 16.30.
line-later-than-now = Skriv et klokkeslett før nå, høyst 12 timer tilbake.
line-not-a-date = Det er ikke en dato. Skriv den slik: 2.2.2027.
line-empty = Skriv noe først, eller trykk Esc.
line-elsewhere = Hvilken mappe skal kopien ligge i? Hele stien, som /media/minnepinne:
line-not-a-folder = Det er ikke en hel sti. Skriv den slik: /media/minnepinne
line-taken = Noen her heter det allerede.
ask-slept = Maskinen sov i { $length }. Skal den tida telle med?
ask-slept-count = Ja: samlingen gikk videre
ask-slept-not = Nei: vi hadde pause

# Files that cannot be read or saved.
cause-not-allowed = Ingen tilgang. Spør den IT-ansvarlige. ({ $path })
cause-read-only = Disken kan bare leses. Bruk en annen. ({ $path })
cause-no-space = Disken er full. Frigjør plass på den. ({ $path })
cause-missing = En fil eller mappe mangler. Koble til disken. ({ $path })
cause-in-the-way = Det ligger noe annet her. Flytt det bort. ({ $path })
cause-other = Dette kan ikke brukes. Prøv igjen; start maskinen på nytt hvis det ikke hjelper. ({ $path })
save-changed = Et annet program har endret fila. Lukk gruppa og åpne den igjen. ({ $path })
save-bad-key = En av nøklene som gruppa er beskyttet for, kan ikke brukes, så ingenting blir lagret. Se på dem med «smil doctor».
save-no-own-key = Gruppa er ikke beskyttet for din egen nøkkel, så ingenting blir lagret. Spør den lederen som deler den med deg.
save-several-words = Ikke lagret: Filene fra to maskiner i gruppas mappe hører ikke til den samme beskyttede gruppa. Finn sammen ut hvem sin mappe som ikke hører hjemme der, og flytt den bort.
reason-locked = Gruppa er beskyttet. Skriv passordet for å åpne den.
reason-for-others = Gruppa er beskyttet, og den er ikke delt med deg. Be en av lederne om å kjøre «smil share» med nøkkelen din; «smil identity» viser den.
trouble-locked = { $path } er beskyttet. Skriv passordet for å åpne.
trouble-for-others = { $path } er beskyttet, og ikke delt med deg. Be en av lederne om å kjøre «smil share» med nøkkelen din; «smil identity» viser den.
trouble-unconfirmed = Det en annen leder skriver, er lukket for deg: maskinen der har ikke bekreftet nøkkelen din. Be lederen om å åpne gruppa og sammenligne ordene med deg.
cause-damaged = { $path } er skadet. Legg tilbake en kopi hvis du har en.
save-form = Fila kunne ikke skrives. Det er en feil i smil; meld gjerne fra. ({ $path })
reason-edited = En fil er endret utenfor smil. Se på den i planen for gruppa; y godtar endringen.
reason-newer = En nyere smil har skrevet her. Oppdater smil på denne maskinen.
reason-unreadable = En fil kan ikke leses, så ingenting skrives over den. «smil restore» viser kopiene av den.
reason-busy = Gruppa er åpen i et annet vindu. Lukk den der først.
trouble-lies-open = { $path } ligger åpen i en beskyttet gruppe: hvem som helst som når mappa, kan ha lagt den der. Ingenting i den blir tatt med. Er den en kollegas, ordner «smil protect» på kollegaens maskin det.
trouble-not-by-reader = { $path } er lagt der av noen som ikke kan lese gruppa. Ingenting i den blir tatt med. Er den likevel en kollegas, ordner «smil unprotect» og så «smil protect» på kollegaens maskin det.
trouble-several-words = { $path } og filene fra en annen maskin hører ikke til den samme beskyttede gruppa. Ingen av dem blir tatt med. Finn sammen ut hvem sin mappe som ikke hører hjemme der, og flytt den bort.
trouble-too-large = { $path } er større enn noen fil fra smil. Den er latt i fred.
trouble-not-text = { $path } er ikke tekst. Den er latt i fred; «smil restore» viser om det finnes en kopi å legge tilbake.
trouble-damaged = { $path } kan ikke leses. Den er latt i fred; «smil restore» viser om det finnes en kopi å legge tilbake.
trouble-not-ours = { $path } er ikke en fil fra smil. Flytt den et annet sted.
trouble-unknown-field = { $path }: smil kjenner ikke dette feltet. Rett skrivemåten eller ta det bort.
trouble-repeated = { $path } inneholder det samme to ganger. Ta bort det ene.
trouble-other-device = { $path } inneholder noe en annen maskin har skrevet. Legg tilbake fila slik den var.
trouble-edited = { $path } er endret utenfor smil.
trouble-newer = { $path } er skrevet av en nyere smil og kan bare leses her.
trouble-too-new = { $path } er skrevet av en nyere smil. Oppdater smil for å åpne den.

# More reasons.
reason-no-circle = Kjør «smil protect»: hvem som leser gruppa, er ukjent her.
reason-away = Mappa er ikke der nå. Koble til pinnen eller fellesdisken.
trouble-away = { $path } er ikke der nå. Sett i minnepinnen eller koble til den delte mappa. Ingenting er tapt.
reason-no-lock = smils egen mappe på denne maskinen kan ikke brukes, så ingenting kan lagres.

# What is wrong with a programme file: a sentence, and on the next line what to do.
problem-not-found =
    Det finnes ingen fil eller mappe her.
    Sjekk skrivemåten.
problem-not-allowed =
    Du har ikke lov til å lese dette.
    Spør den som har ansvar for maskinen.
problem-unreadable =
    Dette kan ikke leses.
    Sjekk at disken er koblet til, og prøv igjen.
problem-not-a-file =
    Dette er ikke en fil.
    Legg en programfil her, eller flytt det som ligger her.
problem-too-large =
    Fila er større enn { $most } kB, og blir ikke lest.
    Del den opp, eller ta ut det som ikke hører til.
problem-not-utf8 =
    Fila er ikke lagret som UTF-8-tekst.
    Lagre den på nytt i et tekstprogram og velg UTF-8.
problem-hostile =
    Her står et usynlig tegn ({ $code }) som kan forstyrre skjermen.
    Slett teksten rundt tegnet og skriv den på nytt.
problem-bad-name =
    Navnet kan ikke brukes på et program eller en samling, så dette blir ikke lest.
    Bruk bare små bokstaver a–z, tall og bindestrek, og .ron til slutt på filer.
problem-not-a-programme =
    Dette er ikke en programfil, og ikke en mappe med slike.
    Skriv stien til en .ron-fil i et program, eller til programmets mappe.
problem-misplaced =
    Fila ligger ved siden av programmappene og blir ikke lest.
    Flytt den inn i mappa til programmet sitt.
problem-field =
    Feltet «{ $name }» finnes ikke her.
    Ta det bort, eller se i et av programmene som følger med, hva feltene heter.
problem-field-meant =
    Feltet «{ $name }» finnes ikke her.
    Mente du «{ $meant }»?
problem-format =
    Denne utgaven av smil kan ikke lese dette formatet.
    Skriv format: { $known }, eller oppdater smil.
problem-no-programme =
    Det er ikke noe program med navnet «{ $id }» her.
    Det trengs en fil som heter programme.ron i mappa til programmet.
problem-no-session =
    Samlingen «{ $id }» har ingen fil.
    Lag fila { $id }.ron, eller ta samlingen ut av lista.
problem-ritual =
    Programmet har ikke noe fast steg som heter «{ $id }».
    Skriv det inn under ritual i programme.ron, eller bruk et som står der.
problem-ritual-meant =
    Programmet har ikke noe fast steg som heter «{ $id }».
    Mente du «{ $meant }»?
problem-circle =
    Ritualet kommer fra «{ $id }», og derfra går veien tilbake hit.
    Skriv ritualet ut i et av programmene, eller ta bort ritual_of.
problem-tool =
    Verktøykassa har ingenting som heter «{ $id }».
    Finn navnet i verktøykassa, eller ta det ut av lista.
problem-tool-meant =
    Verktøykassa har ingenting som heter «{ $id }».
    Mente du «{ $meant }»?
problem-span =
    Fra { $from } til { $to } er feil vei.
    La from være høyst like mye som to.
problem-phases =
    En avspenningsøvelse har rounds med phases, og ingenting annet har det.
    Legg til rounds, eller endre kind.
problem-never-found =
    Ingen søk fører fram til denne.
    Gi den minst ett tema, ett sted, og et antall barn mellom 1 og 30.
problem-too-long =
    { $field }: { $length } tegn, og { $most } kan leses med et blikk.
    Gjør den kortere, eller del den i to.
problem-duplicate-id =
    Id-en «{ $id }» er brukt før.
    Gi en av dem en annen id.
problem-bad-id =
    «{ $id }» kan ikke være en id.
    Bruk bare små bokstaver a–z, tall og bindestrek.
problem-wrong-id =
    Id-en er «{ $found }», men fila eller mappa heter «{ $expected }».
    La begge hete det samme.
problem-unlisted =
    Samlingen står ikke i noen liste i programme.ron, så ingen gruppe får den.
    Skriv id-en i sessions eller parent_meetings, eller flytt fila.
problem-wrong-list =
    «{ $id }» er { $kind } og står i feil liste.
    Foreldresamlinger hører til i parent_meetings, alle andre i sessions.
problem-too-few =
    Programmet ber om minst { $least } samlinger, men har { $count } på lista.
    Legg til samlinger, eller la at_least være høyst { $count }.
problem-no-sessions =
    Programmet har ingen samlinger.
    Skriv id-ene til samlingene i sessions.
problem-no-bands =
    Programmet sier ikke hvilken alder det er for.
    Skriv bands: [younger], bands: [older] eller begge.
problem-no-steps =
    Samlingen har ingen steg.
    Skriv minst ett steg i steps.
problem-band = For { $from }–{ $to } år:{" "}
problem-minutes =
    { $who }Stegene varer { $sum } minutter og { $buffer } er satt av som ledige, men samlingen er på { $minutes }.
    Endre steg, buffer eller minutes så det går opp.
problem-least =
    { $who }Steget kan ikke ha minst { $least } minutter når { $minutes } er planlagt.
    La least være høyst like mye som minutes.
problem-blank =
    Teksten er tom.
    Skriv noe, eller ta feltet bort.
problem-missing-text =
    { $who }{ $field } er ikke skrevet.
    Det går an å bruke programmet likevel.
problem-missing-language =
    Teksten mangler på { $lang }.
    Legg til { $code }; ellers vises et annet språk.
syntax-empty =
    Fila er tom.
    Begynn med en kopi av en fil som virker.
syntax-string =
    Teksten som begynner her, har ikke noe anførselstegn til slutt.
    Sett " der teksten slutter.
syntax-comment =
    Kommentaren som begynner her, slutter aldri.
    Sett */ der den slutter.
syntax-bracket =
    Her begynner en { $open } som aldri blir lukket.
    Sett { $close } der den skal slutte.
syntax-bracket-by =
    Her begynner en { $open } som ikke blir lukket.
    Sett { $close } der den skal slutte, senest på linje { $line }.
syntax-opening =
    Det står ingen { $open } foran som begynner dette.
    Se lenger opp, og sett { $open } der det som står her, begynner.
syntax-text-alone =
    Her står en tekst uten navnet på et felt.
    Se lenger opp: det mangler et navn og en [, som i nb: [, eller det kom en ] for tidlig.
syntax-quote =
    Teksten slutter ved dette anførselstegnet, og så kommer det mer.
    Skriv \" for hvert anførselstegn inni en tekst, eller bruk « og ».
syntax-quoted =
    Navnet «{ $name }» står i anførselstegn.
    Skriv det uten: { $right }.
syntax-comma =
    Her mangler det et komma eller en parentes.
    Se på slutten av linja over: der skal det trolig stå et komma.
syntax-colon =
    Her mangler det et kolon.
    Skriv navnet på feltet, så kolon, så verdien.
syntax-escape =
    Etter \ står det noe som ikke betyr noe.
    Skriv \\ for én skråstrek, eller ta den bort.
syntax-character =
    Tegnet { $code } kan ikke stå her.
    Bruk rette anførselstegn: "slik".
syntax-trailing =
    Det står noe etter slutten.
    Ta det bort, eller se etter en parentes for mye.
syntax-deep =
    Det er for mange parenteser inni hverandre.
    Ta bort noen lag.
syntax-name =
    «{ $name }» er ikke noe som kan stå her.
    Dette kan stå her: { $allowed }.
syntax-name-meant =
    «{ $name }» er ikke noe som kan stå her.
    Mente du «{ $meant }»?
syntax-type =
    Her står { $found }, men det skal være { $wanted }.
    Se på samme sted i en fil som virker.
syntax-range =
    Tallet er for stort eller mindre enn null.
    Skriv et tall fra 0 og oppover.
syntax-missing =
    Feltet «{ $field }» mangler.
    Skriv det inn her.
syntax-twice =
    Feltet «{ $field }» står to ganger.
    Ta bort det ene.
syntax-nested =
    Her står et språk inni et språk, eller en alder inni en alder.
    La hvert språk og hver alder stå én gang.
syntax-other =
    Dette er ikke til å forstå.
    Sammenlign med samme sted i en fil som virker.
kind-children = en barnesamling
kind-family = en familiesamling
kind-parents = en foreldresamling
field-title = Navnet
field-source = Hvor programmet kommer fra
field-aims = Hva samlingen er til for
field-materials = Hva dere trenger
field-prepare = Hva som skal gjøres klart
field-bring = Hva alle tar med
field-send-home = Hva som sendes med hjem
field-tell-parents = Hva foreldrene får vite
field-why = Hvorfor steget er med
field-do = Hva dere gjør
field-say = Hva dere kan si
field-tips = Hva dere kan se etter
field-user-representative = Hva brukerrepresentanten kan bidra med
field-ask = Et spørsmål
wanted-text = en tekst i anførselstegn
wanted-lines = en liste med tekster
wanted-minutes = hele minutter
wanted-number = et helt tall
wanted-list = en liste i klammer
wanted-fields = felt i parentes
wanted-name = et navn uten anførselstegn
found-text = en tekst
found-number = et tall
found-name = et navn uten anførselstegn
found-list = en liste
found-fields = felt i parentes
found-other = ingenting som går an å bruke

# Called from a command line: the help.
help-usage = Bruk
help-commands = Kommandoer
help-arguments = Argumenter
help-options = Valg
help-everywhere = Valg som virker overalt
help-smil = smil: en rolig følgesvenn for dem som leder SMIL-grupper. Uten kommando åpnes gruppene.
help-after =
    Prøv først: smil demo åpner en oppdiktet gruppe, uten å røre noe av deres eget.
    Mer om en kommando: smil new --help
help-run = Led en samling: den neste, eller den du nevner
help-new = Lag en gruppe
help-groups = Vis gruppene
help-show = Vis planen for en gruppe, eller én samling slik den gikk
help-print = Skriv ut en samling på ett A4-ark
help-programmes = Vis programmene som en gruppe kan følge
help-adapt = Lag deres egen utgave av et program, klar til å redigeres
help-toolbox = Lag noe nytt til verktøykassa
help-check = Se etter feil i programfiler
help-where = Vis hvor filene ligger
help-keys = Vis alle tastene
help-demo = Åpne en oppdiktet gruppe, for å vise fram og øve
usage-smil = smil [VALG] [KOMMANDO]
usage-run = smil run GRUPPE [SAMLING] [--rehearse]
usage-new = smil new NAVN --programme ID --start DATO --time KLOKKESLETT [VALG]
usage-show = smil show GRUPPE [SAMLING] [--notes]
usage-print = smil print GRUPPE SAMLING [--html]
usage-adapt = smil adapt PROGRAM --as ID
usage-toolbox = smil toolbox new ID
usage-check = smil check [STI]...
usage-where = smil where [GRUPPE]
value-group = GRUPPE
value-session = SAMLING
value-name = NAVN
value-path = STI
value-folder = MAPPE
value-programme = PROGRAM
value-id = ID
value-day = DATO
value-time = KLOKKESLETT
value-period = FRA..TIL
help-help = Vis denne hjelpen
help-version = Vis hvilken utgave dette er
help-lang = Språket: bokmål, dansk eller engelsk
help-data-dir = Mappa der gruppene ligger
help-theme = Farger: rolige, sterke kontraster eller ingen
help-still = La ingenting på skjermen bevege seg
help-speed = La klokka gå N ganger så fort (bare med demo og --rehearse)
help-group = Navnet på gruppa, eller begynnelsen av det
help-session = Nummeret på samlingen, eller begynnelsen av navnet
help-notes = Vis også det som er notert om barn
help-html = Lag en HTML-fil til nettleseren i stedet for ren tekst
help-path = Filer eller mapper; uten dem alt som følger med, og deres egne
help-name = Hva gruppa skal hete
help-toolbox-new = Lag en fil til verktøykassa med forklaringer, klar til å fylles ut
help-adapt-programme = Programmet som kopieres; se smil programmes
help-as = Det kopien skal hete: små bokstaver a–z, tall og bindestrek
help-tool = Det den skal hete: små bokstaver a–z, tall og bindestrek
help-programme = Programmet den følger; se smil programmes
help-start = Datoen for første samling, som 2027-01-12
help-time = Når samlingene begynner, som 14:30
help-every = Hver uke eller annenhver uke
help-skip = Dager uten samling, som 2027-02-15..2027-02-21; kan gjentas
help-band = Alder: 8–12 eller 13–16 år
help-language = Språket i gruppa
help-country = Landet: bestemmer telefonnumre og plikter
help-child = Det et barn kalles her; et dekknavn er fint. Kan gjentas
help-leader = En gruppeleder. Kan gjentas
help-user-representative = En brukerrepresentant. Kan gjentas

# Called from a command line: what is wrong.
cli-more = Mer hjelp: { $command } --help
cli-meant = Mente du { $meant }?
cli-unknown-command = Det finnes ingen kommando som heter { $given }.
cli-unknown-option = Det finnes ikke noe valg som heter { $given } her.
cli-too-much = { $given } er ett ord for mye her. Sett anførselstegn rundt navn med mellomrom.
cli-no-value = Det mangler noe etter { $option }.
cli-missing = Dette mangler: { $what }.
cli-twice = { $option } kan bare stå én gang.
cli-not-text = Et av ordene er ikke lesbar tekst.
cli-misused = Dette er ikke til å forstå.
cli-there-is = Dette finnes:
cli-no-language = smil kan ikke språket { $given } ({ $by }).
cli-no-theme = { $given } er ikke et fargevalg. Velg calm, contrast eller plain.
cli-no-speed = { $given } er ikke en fart. Skriv et helt tall fra 1 til { $most }.
cli-speed-for-real = Klokka går bare fortere i oppdiktede grupper: smil demo --speed 60. Eller øv: smil run GRUPPE --rehearse.
cli-no-start = { $given } er ikke en dato. Skriv den slik: 2027-01-12 eller 12.1.2027.
cli-no-time = { $given } er ikke et klokkeslett. Skriv det slik: 14:30.
cli-no-every = { $given } er ikke en takt. Skriv 1w for hver uke eller 2w for annenhver.
cli-no-skip = { $given } er ikke dager. Skriv dem slik: 2027-02-15..2027-02-21.
cli-no-band = { $given } er ikke en aldersgruppe. Skriv younger (8–12 år) eller older (13–16 år).
cli-no-country = { $given } er ikke et land smil kjenner. Skriv norway eller denmark.
cli-no-name = Gruppa må hete noe.
cli-long-group = Navnet på gruppa er for langt. Bruk høyst 60 tegn.
cli-taken-group = Det finnes alt en gruppe som heter { $given }. Finn et annet navn.
cli-no-person = Et av navnene er tomt.
cli-long-person = { $given } er for langt til å leses på avstand. Bruk høyst 20 tegn.
cli-two-people = To heter { $given }. Gi en av dem et annet navn.
cli-unknown-group = Ingen gruppe heter { $given }.
cli-unknown-session = Ingen samling har nummeret eller navnet { $given }.
cli-unknown-programme = Ikke noe program heter { $given }.
cli-ambiguous-group = Flere begynner med { $given }. Skriv mer av navnet.
cli-ambiguous-session = Flere samlinger begynner med { $given }. Skriv nummeret eller mer av navnet.
cli-no-groups = Det er ingen grupper ennå. smil new --help viser hvordan du lager en.
cli-no-dates = Det blir ikke nok datoer igjen når dagene uten samling er tatt fra.
cli-no-home = Maskinen sier ikke hvor filene dine skal ligge. Nevn en mappe med --data-dir, og en i SMIL_STATE_DIR.
cli-busy = Gruppa er åpen i et annet vindu. Lukk den der først.
cli-no-output = Svaret kunne ikke skrives. Er disken full?
cli-bad-id = { $given } kan ikke være en id. Bruk små bokstaver a–z, tall og bindestrek, som i «var-by».
cli-taken-id = { $given } finnes alt blant det som følger med smil. Velg en annen id.
cli-not-saved = smil er avsluttet, og ikke alt som ble skrevet, er lagret. { $why }
cli-exists = { $path } finnes alt, og er ikke rørt. Velg et annet navn.
cli-no-programmes-folder = Maskinen sier ikke hvor programmene deres skal ligge. Nevn en mappe i SMIL_PROGRAMMES.
cli-not-the-same = Kopien av { $given } ble ikke lik, så ingenting er skrevet. Det er en feil i smil; meld gjerne fra.
cli-mend-first = Dette må rettes i programmet før det kan kopieres:
cli-not-printed = Arket kunne ikke lages. Det er en feil i smil; meld gjerne fra.
cli-no-terminal = smil trenger et terminalvindu for å vise skjermen. Kommandoene i smil --help virker også uten.

# Lists and plain text.
list-no-groups = Det er ingen grupper ennå. Start smil og trykk n, eller se smil new --help.
list-progress = { $done } av { $all }
list-over = ferdig
list-sessions = { $count ->
    [one] 1 samling
   *[other] { $count } samlinger
}
list-meetings = { $count ->
    [one] 1 foreldresamling
   *[other] { $count } foreldresamlinger
}
where-data = Gruppene
where-state = Denne maskinens egne
where-programmes = Egne programmer
show-children = Barn
show-leaders = Gruppeledere
show-user-representatives = Brukerrepresentanter
state-running = i gang
state-dropped = tatt ut
state-ahead = kommer
check-error = feil
check-warning = advarsel
check-fine = Alt er i orden.
check-errors = { $count ->
    [0] Ingen feil
    [one] 1 feil
   *[other] { $count } feil
}
check-warnings = { $count ->
    [0] ingen advarsler
    [one] 1 advarsel
   *[other] { $count } advarsler
}
check-sum = { $errors }, { $warnings }.
check-programmes = { $count ->
    [one] 1 program
   *[other] { $count } programmer
}
check-with = { $programmes } med { $sessions }
check-entries = { $count } ting i verktøykassa
check-read = Lest: { $what }.
check-own = Deres egne: { $count ->
    [one] 1 fil
   *[other] { $count } filer
} i { $path }
check-own-empty = Det er ikke noe eget program ennå i { $path }
check-own-absent = Mappa for egne programmer finnes ikke ennå: { $path }
new-made = Gruppa { $name } er laget. Første samling er { $first }, siste { $last }.
new-next = Se planen: smil show { $name }
adapt-made =
    Programmet { $id } er laget, med { $count } filer i { $path }
    Rediger dem i en teksteditor. { $from } er som før.
    Se etter feil: smil check { $typed }
    Lag en gruppe som følger det: smil new NAVN --programme { $id } --start DATO --time KLOKKESLETT
tool-made =
    { $id } er laget: { $path }
    Bytt tekstene med deres egne i en teksteditor.
    Se etter feil: smil check { $typed }
    Bruk den i en gruppe: smil run GRUPPE. I en samlings fil nevnes den slik: tools: ["{ $id }"]
print-notes = Notater

# The made-up group.
demo-name = { $day }sgruppa (oppdiktet)
demo-leader-1 = Ingrid
demo-leader-2 = Jonas
demo-user-representative = Maja
demo-reason = feber
demo-top-1 = Kom helt til topps på den gule veggen.
demo-top-2 = Pannekaker hos bestemor.
demo-top-3 = Fikk være målvakt.
demo-bottom-1 = Det var bråk hjemme på søndag.
demo-bottom-2 = Mistet bussen og måtte gå i regnet.
demo-first-note = Latter da tårnet falt tredje gang. Familiene hjalp hverandre på tvers.
demo-first-child = Satt tett inntil tante hele tida. Begynte å tegne da Maja satte seg ved siden av.
demo-first-well = Alle kom fram til døra i god tid. Maten tok stresset ut av rommet.
demo-first-hard = Vi snakket for lenge om det praktiske.
demo-first-carry-on = Halvparten så mange ord om reglene. Flere stoler i ringen.
demo-first-about = Elg trenger en voksen i nærheten de første minuttene.
demo-first-us = Spente på forhånd, lettet etterpå.
demo-first-representative = Et av barna spurte om jeg også hadde vært redd. Det var fint å kunne svare.
demo-first-me = Godt. Jeg ble litt rørt.
demo-second-note = De sikret hverandre uten å bli bedt om det. Runden tok vi på benken med saft.
demo-second-child = Ville ned igjen etter to meter, prøvde på nytt og lo på toppen.
demo-second-well = Alle fant noe de våget. Instruktøren var rolig.
demo-second-hard = Garderoben ble trang og høylytt.
demo-second-carry-on = Kom ti minutter før neste gang og del garderoben i to.
demo-second-about = Spør Elg i døra hvordan uka har vært.
demo-second-representative = De snakket mest på vei bort til veggen.
demo-second-me = Slitsomt i armene, ellers bare fint.

# Today's notes.
live-no-notes = Ingenting er notert i dag.
live-on-card = skrevet på kortet


# The groups.

# A group.

# The people of a group.

# A new group.

# Questions and lines about a group.

# Etter en samling: etterpraten, det som skrives inn etterpå, samlingen slik den gikk.
story-nothing = Det er ikke skrevet noe om denne samlingen ennå.
story-ahead = { $date } { $time } · ikke begynt
story-running = { $date } · begynte { $began }, ikke avsluttet ennå
story-over = { $date } · { $began }–{ $ended } · { $length }
story-held-away = { $date }, planlagt { $time } · skrevet inn etterpå
story-steps = Det vi gjorde
story-written-in = Det vi gjorde, skrevet inn etterpå
story-who-came = De som kom
story-notes = Notater
story-round = Ukens topp og bunn
story-debrief = Etterprat · { $who }
story-step = { $title } · { $planned } → { $used } min
story-step-added = { $title } · nytt steg, { $planned } → { $used } min
story-skipped = { $title } · hoppet over
story-skipped-why = { $title } · hoppet over: { $reason }
story-waits = { $title } · venter til neste gang
story-not-reached = { $title } · kom vi ikke til
story-not-done = { $title } · ble det ikke noe av
children-here = Barn som var her ({ $count })
children-late = Barn som kom sent ({ $count })
children-away = Barn som var borte ({ $count })
children-open = Barn som ikke er krysset av ({ $count })
leaders-here = Gruppeledere
leaders-late = Gruppeledere som kom sent
leaders-away = Gruppeledere som var borte
user-representative-here = Brukerrepresentant
user-representative-late = Brukerrepresentant, kom sent
user-representative-away = Brukerrepresentant, var borte
others-here = Andre som var her: { $list }
count-parents = { $count ->
    [one] 1 voksen hjemmefra
   *[other] { $count } voksne hjemmefra
}
count-siblings = { $count ->
    [one] 1 bror eller søster
   *[other] { $count } søsken
}
count-guests = { $count ->
    [one] 1 gjest
   *[other] { $count } gjester
}
note-about = om { $name }
note-about-gone = om et barn som ikke står på lista lenger
turn-told-passed = { $name } · sa pass
turn-told-later = { $name } · ville komme tilbake senere
told-top = topp
told-bottom = bunn
told-not-noted = fortalt, ikke skrevet ned
hidden-reasons = { $count ->
    [one] 1 grunn til å være borte
   *[other] { $count } grunner til å være borte
}
hidden-notes = { $count ->
    [one] 1 notat
   *[other] { $count } notater
}
hidden-turns = { $count ->
    [one] det 1 barn fortalte
   *[other] det { $count } barn fortalte
}
hidden-answers = { $count ->
    [one] 1 svar
   *[other] { $count } svar
}
story-without-a-word = uten beskjed
hidden-key = Skjult: { $what } – { $key } viser det
hidden-here = Skjult: { $what }
asked-well = Hva gikk bra?
asked-hard = Hva var vanskelig?
asked-carry-on = Hva tar vi med oss videre?
asked-about-a-child = Noe å huske om et barn?
asked-how-for-us = Hvordan var det for oss?
asked-how-for-you = Og du: Hvordan var det for deg?
debrief-leaders = Gruppelederne
debrief-user-representative = Brukerrepresentanten
debrief-head = { $role }: { $answered ->
    [0] ikke noe ennå
   *[other] { $answered } skrevet
}
debrief-across = { $key }: det andre arket
debrief-title = { $session } · etterprat
debrief-saved = Det du skriver, blir lagret mens du skriver.
reading-title = { $group } · slik det gikk
reading-wait = Leser …
written-title = { $session } · skrevet inn etterpå
written-done = gjort
written-no-steps = Stegene i programmet kan ikke leses.
written-unfinished = Når alt er skrevet inn: { $key }. Da regnes samlingen som holdt.
written-finished = Samlingen regnes som holdt. Du kan fortsatt endre på det som står her.

# A session, read before it is held.
coming-away = Dere er ute av huset denne gangen: ta med planen på papir (smil print). I gruppas plan skriver w inn etterpå hva dere gjorde.
coming-step = { $time } · { $title } · { $minutes } min
coming-questions = Spørsmål å velge blant
coming-variants = Måter å gjøre det på
coming-exercises = Øvelser å velge blant
coming-meanwhile = Samtidig: { $title }
reading-title-ahead = { $group } · slik den er planlagt
group-away = på tur
group-about-away = Dere er på tur: Enter viser planen, smil print setter den på papir. w skriver inn etterpå.
group-about-away-now = Dere er på tur: smil print setter planen på papir. Enter skriver inn etterpå hva dere gjorde.

# Brothers and sisters.
live-siblings = søsken { $count }
overlay-ask = Et spørsmål

# Ending, and going on.
do-reopen = fortsett samlingen
place-over = En samling som er over
notice-draft-waits = Et notat ble påbegynt. n åpner det.
ask-away = Det er { $length } siden noe ble skrevet ned her. Skal den tida telle med?
ask-finish = Avslutte samlingen?
ask-finish-ahead = Avslutte samlingen? { $count -> 
    [one] Ett steg gjenstår.
   *[other] { $count } steg gjenstår.
 }
ask-finish-yes = Ja: vi er ferdige, og lyset slukkes
ask-finish-no = Nei, ikke ennå
before-other-day = Denne samlingen er planlagt en annen dag. Enter begynner den i dag likevel.
line-away-who = Hvorfor er { $name } borte? (kan stå tomt)
overlay-note-keep = Esc tar vare på notatet.

# Listening, going aside, held words, what is serious, small signs.
problem-not-each-once =
    Hvert slag, eller hvert land, må stå her én gang.
    Legg til det som mangler, eller ta ut det som står to ganger.
about-file-serious = Kortet for når noe alvorlig blir fortalt. Bytt ordene mellom anførselstegnene. En linje som begynner med // forklarer noe; smil hopper over den.
about-serious-ask = det gruppelederne spør seg selv om, en linje om gangen.
about-serious-representative = det brukerrepresentanten får vite om meldeplikten. Kan utelates.
about-serious-kinds = slagene av det som er alvorlig, hvert én gang.
about-serious-countries = landene med numre og plikter, hvert én gang.
about-serious-kind = hva det handler om.
about-serious-country = landet; skjemaet for gruppa sier hvilket den er i.
about-serious-call = numrene å ringe, det mest akutte først.
about-serious-own-numbers = det som sies om numrene som bare de kjenner som leder der. Kan utelates.
about-serious-duty = det meldeplikten sier: en påminnelse, aldri en avgjørelse.
about-serious-number = nummeret slik det leses: "116 117".
about-number-title = når det skal ringes.
do-listen = lytt
do-go-on = gå videre
do-aside = til side
do-hold-word = husk dette
do-held-words = det vi skal tilbake til
do-come-back-to-it = kom tilbake til det
do-after-session = etter samlingen, med barnet
do-next-time = neste gang
do-follow-up = oppfølging
do-let-go = la det ligge
do-serious = noe alvorlig
do-write-words = skriv barnets ord
do-told-by-another = en annen forteller
do-small-signs = små tegn
do-tick = kryss av / ta bort
place-listening = Mens dere lytter
place-aside = Gå til side
place-held = Det vi skal tilbake til
place-held-asked = Det vi skal tilbake til, før avslutningen
place-serious = Når noe alvorlig blir fortalt
place-serious-words = Skrive barnets ord
place-signs = Små tegn
story-held = Det vi skulle komme tilbake til
story-serious = Noe alvorlig ble fortalt
story-signs = Små tegn
aside-somebody = En av dere
aside-a-child = et barn
aside-until = { $who } var til side med { $child } til { $time }
aside-went = { $who } gikk til side med { $child }
held-no-word = (ikke skrevet noe ord)
settled-not = ikke bestemt ennå
settled-came-back = vi kom tilbake til det
settled-after-session = etter samlingen, med barnet
settled-next-time = neste gang
settled-follow-up = ble en oppfølging
settled-let-go = fikk ligge
serious-parent-dying = en voksen hjemme tenker på å dø
serious-own-dying = barnet tenker selv på å dø
serious-violence = vold
serious-hard = vanskelig, men ikke farlig
sign-hungry = sulten
sign-tired = trøtt
sign-cold = fryser
sign-sad = lei seg
sign-restless = urolig
sign-bright = glad
hidden-held = { $count -> 
    [one] 1 ting å komme tilbake til
   *[other] { $count } ting å komme tilbake til
}
hidden-serious = { $count -> 
    [one] det som ble fortalt
   *[other] det som ble fortalt, { $count } ganger
}
hidden-signs = { $count -> 
    [one] det dere så hos 1 barn
   *[other] det dere så hos { $count } barn
}
card-always = Det som alltid hjelper
card-say = si
card-ask = spør
card-do = gjør
card-call = ring
card-duty = plikt
live-held = å huske: { $count }
aside-title = Til side med et barn
aside-who = hvem
aside-child = med
aside-open-who = en av oss
aside-open-child = ikke sagt
aside-is-back = { $who } er tilbake
aside-away = { $who } er til side med et barn. { $key } når dere er tilbake.
line-held-word = Dette må vi komme tilbake til – et ord, eller bare Enter:
line-held-word-of = Dette må vi komme tilbake til med { $name } – et ord, eller bare Enter:
held-title = Det vi skal komme tilbake til
held-before-closing = Før avslutningen: dette skulle vi komme tilbake til. Esc går videre til avslutningen; det blir husket.
held-before-end = Før vi slutter: dette skulle vi komme tilbake til. Esc avslutter; det blir husket.
held-hidden = skjult
held-come-back = Vi kommer tilbake til det nå
held-came-back = Vi har kommet tilbake til det
held-after-session = Etter samlingen, med barnet
held-next-time = Neste gang
held-follow-up = Det blir en oppfølging
held-let-go = La det ligge; det kan leses senere
signs-title = Det du ser
card-words = { $who }, med barnets egne ord
card-words-open = Barnets egne ord
card-words-kept = Skrevet: ordene fra { $who }. Enter fortsetter. { $key }: en annen forteller.
card-child-kept = Fortalt av { $who }: tidspunktet blir husket. { $key }: en annen forteller.
card-who-told = { $key }: hvem fortalte det?
notice-words-kept = Det er lagret, skjult som et notat.
notice-how-to-end = Lenger tilbake går det ikke. { $key } avslutter smil.
notice-goes-on = Samlingen går videre. { $key } går tilbake til den.
notice-come-back-now = Dere kommer tilbake til det nå, og planen blir stående. { $key } angrer.
notice-word-settled = { $what } { $key } henter det tilbake.
notice-word-came-back = Dere har kommet tilbake til det.
notice-word-after-session = Det venter til etter samlingen.
notice-word-next-time = Det venter til neste gang.
notice-word-follow-up = Det er blitt en oppfølging.
notice-word-let-go = Det får ligge, og kan leses senere.
notice-away-why = Borte. { $up } og { $key } en gang til skriver hvorfor.
notice-is-back = { $who } er tilbake.
before-held = Fra tidligere
before-notes = { $count ->
    [one] 1 notat, skjult – { $key } viser det.
   *[other] { $count } notater, skjult – { $key } viser dem.
}
before-told = Fra sist
before-told-open = Noe som ble skrevet i «{ $session }», er ikke fulgt opp. { $key } i planen leser det.
before-held-words = { $count -> 
    [one] 1 ting å komme tilbake til – { $key } viser den.
   *[other] { $count } ting å komme tilbake til – { $key } viser dem.
}
speak-aside = Snakk om: { $what } (fra { $time }).
speak-serious = { $count -> 
    [one] Snakk om: det som ble fortalt og skrevet på kortet.
   *[other] Snakk om: det som ble fortalt og skrevet på kortet, { $count } ganger.
}
speak-held = { $count -> 
    [one] 1 ting å komme tilbake til – { $key } viser den.
   *[other] { $count } ting å komme tilbake til – { $key } viser dem.
}
demo-held-1 = hvem henter meg?
demo-held-2 = krangelen i bilen
demo-held-3 = sover dårlig
demo-held-4 = brevet fra farmor
demo-held-5 = hva skjer når gruppa er slutt?
demo-hard = Når pappa har drukket, sover jeg ikke før han er hjemme.

# The toolbox
do-toolbox = verktøykasse
do-next-filter = neste filter
do-previous-filter = forrige filter
do-open-entry = åpne
do-favourite = favoritt
do-set-aside = legg fram eller tilbake
do-use-now = bruk nå
place-toolbox = Verktøykassa
place-toolbox-entry = Noe fra verktøykassa
place-toolbox-plan = Fra verktøykassa, til en samling i planen
place-toolbox-live = Fra verktøykassa, i samlingen
notice-set-aside = Det ligger klart til denne samlingen. Enter en gang til legger det tilbake.
notice-put-back = Det ligger i verktøykassa igjen.
notice-comes-next = Det kommer som neste steg i planen. u angrer.
notice-favourites = Favoritten ble ikke lagret: { $why }
toolbox-title = Verktøykassa
toolbox-count = { $count } av { $all } passer
toolbox-for = Verktøykassa · til { $session }
toolbox-search = Søk
toolbox-none = Ingenting passer med alt dette. Skriv færre ord, eller gå til et filter med Tab og endre det med →.
toolbox-used = gjort før
toolbox-ready = ligger klart
tool-aims = Hva det er godt for
tool-materials = Dette trenger dere
tool-do = Slik gjør dere
tool-say = Dette kan du si
tool-phases = Dette sies underveis
tool-fewer = Med færre barn
tool-instead = For et barn som ikke kan eller vil
tool-talk = Snakk om det etterpå
tool-why = Hvorfor
tool-source = Hvor det kommer fra
tool-minutes = { $minutes } minutter
tool-children = { $children } barn
tool-kind-activity = aktivitet
tool-kind-talk = måte å snakke på
tool-kind-relaxation = avspenning
theme-getting-to-know = bli kjent
theme-feelings = følelser
theme-illness = sykdom og rus
theme-body = kropp og bevegelse
theme-cooperation = samarbeid
theme-network = familie og nettverk
theme-being-me = å være meg
theme-hope = håp og framtid
theme-endings = avslutning
energy-calm = rolig
energy-middle = midt imellom
energy-lively = livlig
reading-none = uten lesing og skriving
reading-a-little = litt lesing eller skriving
reading-some = noe lesing eller skriving
place-table = ved bordet
place-floor = på gulvet
place-hall = i en sal
place-outdoors = ute
filter-any-kind = alle slag
filter-any-theme = alle temaer
filter-any-children = uansett antall barn
filter-any-minutes = uansett lengde
filter-minutes = inntil { $minutes } min
filter-any-reading = lesing går fint
filter-little-reading = høyst litt lesing
filter-any-energy = rolig eller livlig
filter-any-things = alt slags utstyr
filter-usual-things = papir, tusjer, ball
filter-no-things = uten utstyr
filter-also-used = også det vi har gjort
filter-new-to-us = nytt for oss
filter-all = favoritter og andre
filter-favourites = favoritter
before-toolbox = Fra verktøykassa
before-lead = Hvem kan lede hva
closing-send-home = Send med hjem: { $what }
done-tell-parents = Dette kan dere fortelle foreldrene

# Kept copies, and bringing them back.
help-restore = Vis kopiene smil har av en gruppe, eller hent en av dem tilbake
help-from = Hent tilbake denne kopien: datoen og klokkeslettet, eller begynnelsen av det
usage-restore = smil restore GRUPPE [--from KOPI]
value-copy = KOPI
cli-unknown-copy = Ingen kopi er fra { $given }.
cli-ambiguous-copy = Flere kopier er fra { $given }. Skriv mer av klokkeslettet.
restore-none = Det er ingen kopier av gruppa på denne maskinen ennå. smil lager en hver gang gruppa åpnes.
restore-head = Kopier av { $name } på denne maskinen, den nyeste først. Hver linje sier hva som er annerledes nå.
restore-how = Hent en tilbake: smil restore { $name } --from { $which }. Ingenting blir borte, og det kan gjøres om.
restore-opening = da gruppa ble åpnet
restore-adoption = før en endring i fila ble godtatt
restore-restoring = før noe ble hentet tilbake
restore-tidying = før det ble ryddet
restore-nothing = det samme som nå
restore-sessions = { $count ->
    [one] 1 samling
   *[other] { $count } samlinger
}
restore-notes = { $count ->
    [one] 1 notat
   *[other] { $count } notater
}
restore-group = planen eller navnene
restore-unread = { $count ->
    [one] 1 fil kan ikke leses
   *[other] { $count } filer kan ikke leses
}
restore-same = Alt er som i kopien. Ingenting ble skrevet.
restore-done = Hentet tilbake fra { $which }: { $what }. Det som er kommet til siden, står fortsatt.
restore-mended = Fila som ikke kunne leses, er skrevet på nytt etter kopien. Ingenting annet var annerledes.
restore-undo = Angre: smil restore { $name } --from { $which }

# Looking through the folders.
help-doctor = Se etter om noe er galt i mappene med notatene
help-fix = Rett det som kan rettes uten at noe går tapt
doctor-well = { $count ->
    [one] Alt er i orden. 1 gruppe er sett gjennom.
   *[other] Alt er i orden. { $count } grupper er sett gjennom.
}
doctor-mended = { $count ->
    [one] 1 ting er rettet, og alt er i orden.
   *[other] { $count } ting er rettet, og alt er i orden.
}
doctor-left = { $count ->
    [one] 1 ting er ikke som den skal.
   *[other] { $count } ting er ikke som de skal.
}
doctor-fix = smil doctor --fix retter det som kan rettes uten at noe går tapt.
doctor-cure-done = Rettet.
doctor-cure-failed = Det lot seg ikke rette: { $why }
doctor-cure-elsewhere = Det rettes på maskinen som skrev fila.
doctor-open = Andre brukere av maskinen kan åpne { $path }.
doctor-unfinished = { $path } er rester etter en lagring som ble avbrutt.
doctor-copy = { $who } har lagt en kopi ved siden av en fil: { $path }. Det som står i den, vises sammen med resten.
doctor-unreadable-copy = { $who } har lagt en kopi ved siden av en fil: { $path }. Den kan ikke leses, og er latt i fred. Flytt den bort når dere har sett på den.
doctor-somebody = Noen
doctor-room = Det er bare { $megabytes } MB ledig der { $path } ligger. Frigjør plass på disken.
doctor-in-use = { $path } er åpen i et annet vindu. Lukk gruppa der og prøv igjen; ingenting i den ble rettet.
doctor-stray = { $path } ligner en kopi av en av filene til gruppa, men har et navn som smil ikke leser. Se på den, og flytt den bort.
doctor-lock = { $path } er en lås etter en gruppe som ikke er her lenger. Den er ikke i veien for noe.

# What the fields of programme files are for: in the files that leaders begin from, and in the documentation.
about-file-head =
    Hodet til programmet. Rediger det i hvilken som helst teksteditor: bytt ordene mellom anførselstegnene. En linje som begynner med // forklarer noe; smil hopper over den.
    En tekst kan være én for alle, eller én for hvert språk (nb, da, en), for hver alder (younger: 8–12 år, older: 13–16 år) eller begge deler. smil check finner slurvefeil.
about-file-session = Planen for én samling. Rediger den i hvilken som helst teksteditor: bytt ordene mellom anførselstegnene. En linje som begynner med // forklarer noe; smil hopper over den.
about-file-tool =
    Noe til verktøykassa. Bytt tekstene med dine egne. En linje som begynner med // forklarer noe; smil hopper over den. Det som kan utelates, kan du ta bort.
    En tekst kan være én for alle, eller én for hvert språk (nb, da, en), for hver alder (younger: 8–12 år, older: 13–16 år) eller begge deler.
about-one-of = Ett av: { $names }.
about-some-of = Noen av: { $names }.
about-format = formatet på fila: 1.
about-head-id = navnet på mappa.
about-file-id = navnet på fila uten .ron.
about-id = et kort navn som skiller den fra de andre her: små bokstaver a–z, tall og bindestrek.
about-title = det den heter på skjermen.
about-source = hvor den kommer fra.
about-head-bands = aldrene programmet har tekster for.
about-bands = aldrene den er for; begge når feltet er utelatt.
about-language = språket i tekster som ikke sier hvilket språk de er på; en gruppe med et annet språk ser dem merket. Utelatt: ingenting blir merket.
about-at-least = hvor mange samlinger programmet ber om at en gruppe får, minst; smil check sier fra når lista er kortere. Kan utelates.
about-ritual-of = et program som dette tar hele ritualet fra. Står det steg i ritual også, går de foran de samme der, og nye kommer etter.
about-ritual = de faste stegene, hvert skrevet én gang. Samlingene nevner dem ved id. Endrer du et steg her, endres det i hver samling.
about-ritual-order = rekkefølgen på de faste stegene i alle samlinger, ved id; uten den bestemmer hver samling selv.
about-sessions = gruppesamlingene i rekkefølge: "01-start" er fila 01-start.ron i denne mappa, "guide-2011/05-network" en samling fra et annet program.
about-parent-meetings = foreldresamlingene, på samme måte. Hver får dagen til en samling ute av huset, ellers fordeles de jevnt. Kan utelates.
about-session-kind = hvem den er for.
about-setting = hvor den holdes: room når feltet er utelatt, og overalt der maskinen er med, også ved et bål; away når den blir hjemme, med planen på papir.
about-session-minutes = hvor lenge den varer. Stegene og buffer må bli like mye til sammen.
about-buffer = minutter som er ledige med vilje: ett tall, eller (younger: 12, older: 10).
about-session-themes = hva den handler om; det som passer, kommer først i verktøykassa. Kan utelates.
about-aims = hva den er til for.
about-materials = hva dere trenger.
about-prepare = hva som skal gjøres klart.
about-lead = hvem som kan lede hva.
about-bring = hva alle tar med; sies på slutten gangen før. Kan utelates.
about-send-home = hva de får med seg hjem.
about-tell-parents = hva dere kan fortelle foreldrene om samlingen, uten å nevne noe barn.
about-steps = stegene i rekkefølge. Ritual("candle") tar et fast steg som det er, Change(…) tar det med noe endret, Step(…) er et eget.
about-step-kind = hva steget er; skjermen følger det.
about-step-minutes = hvor lenge det varer: ett tall, eller (younger: 20, older: 30).
about-least = det minste det kan krympes til når tida blir knapp. Utelatt: det krympes ikke.
about-why = hvorfor det er med.
about-do = hva dere gjør, en linje om gangen, hver under 120 tegn.
about-say = ord som kan sies, hver linje under 160 tegn.
about-tips = hva dere kan se etter.
about-user-representative = hva brukerrepresentanten kan bidra med.
about-questions = spørsmål å velge mellom mens det pågår. Kan utelates.
about-variants = måter å gjøre det på, til å velge mellom. Kan utelates.
about-exercises = avspenningsøvelser å velge mellom. Kan utelates.
about-tools = andre måter å gjøre det på, fra verktøykassa, ved id: den står nederst på siden i verktøykassa. Kan utelates.
about-meanwhile = det noen andre gjør samtidig i et annet rom, som foreldrene. Kan utelates.
about-change-ritual = id-en til det faste steget. Det du ikke skriver her, blir som det er.
about-ask = spørsmålet slik det kan stilles, under 160 tegn.
about-fewer = hvordan det gjøres når dere er få. Kan utelates.
about-instead = hva et barn kan gjøre som ikke kan eller ikke vil. Kan utelates.
about-talk = åpne spørsmål til praten etterpå. Kan utelates.
about-rounds = delene av en avspenningsøvelse, i rekkefølge.
about-times = hvor mange ganger delen gjøres; én når feltet er utelatt.
about-phases = det som skjer i delen, i rekkefølge.
about-phase-kind = hva kroppen gjør; formen på skjermen følger det.
about-seconds = hvor mange sekunder det varer.
about-phase-say = ord som rekkes i ro innenfor sekundene. Kan utelates: stillhet er også bra.
about-tool-kind = hva det er. relaxation har rounds med tider, de andre har ikke.
about-tool-themes = det den passer til, det viktigste først.
about-tool-minutes = hvor lenge det varer.
about-tool-children = hvor mange barn det passer for.
about-reading = hvor mye lesing og skriving som trengs.
about-energy = rolig, midt imellom eller livlig.
about-places = hvor det kan gjøres.
about-needs = hva slags ting det trenger; ingen når feltet er utelatt.
about-from = det minste.
about-to = det meste.
example-title = Navnet på det dere gjør
example-aims = Hva barna kan få ut av det.
example-materials = Det dere trenger
example-do = Skriv hva dere gjør, ett lite steg på hver linje.
example-say = Skriv ord som kan sies høyt, slik du ville sagt dem.
example-fewer = Slik gjør dere det når dere er få.
example-instead = Dette kan et barn gjøre som ikke kan eller ikke vil være med.
example-talk = Hvordan var det?
example-why = Skriv hvorfor det er verdt å gjøre.
example-source = Skriv hvor ideen kommer fra.
filter-any-place = hvor som helst
tool-id = I filene: { $id }
live-with-fewer = Med færre: { $text }
live-instead-of = Kan eller vil ikke: { $text }
ask-finish-not-begun = Den har ikke begynt likevel: ta starten tilbake
notice-not-begun = Samlingen har ikke begynt. u henter tilbake det som skjedde.
before-other-running = { $session } er fortsatt i gang. Enter begynner denne også.
ask-finish-yes-plain = Ja: vi er ferdige

# What now?
do-what-now = hva nå?
do-may-give = hva kan kortes ned?
do-choose-way = gjør det slik
do-gives-nothing = kortes ikke
do-as-session-says = slik samlingen sier
place-what-now = Hva nå?
place-frame = Slik gjør vi det
place-may-give = Hva som kan kortes ned
what-now-title = Hva nå?
what-now-over = Det som er igjen, trenger { $over ->
    [one] 1 minutt
   *[other] { $over } minutter
} mer enn dere har til { $ends }.
what-now-fits = Det er tid til hele planen. Ingenting trenger å kortes ned.
what-now-nothing-applied = Ingenting endres før dere velger.
what-now-plan = plan
what-now-next-time = neste
way-fit-in = Få plass til resten
way-theme-next-time = Temaet venter til neste gang
way-leave-out = Hoppe over noe
way-shorter-activity = En kortere aktivitet
way-end-later = Slutte senere
way-closing-now = Til avslutningen nå
do-rehearse-again = samme øving én gang til
earlier-some-time = en gang
way-step-waits = { $title } venter til neste gang
way-left-out = { $title } går ut
way-kept = { $list } beholdes.
way-kept-round = Runden
way-kept-relaxation = avspenning
way-kept-closing = avslutning
way-and = { $first } og { $last }
way-ends = Vi slutter { $time }.
way-ends-free = Vi slutter { $time }, med { $free ->
    [one] 1 minutt
   *[other] { $free } minutter
} ledig.
way-over = { $over ->
    [one] 1 minutt
   *[other] { $over } minutter
} får ikke plass: Vi slutter { $time }.
way-later = Alt blir som det er, og vi slutter { $time }. De som henter, må få vite det.
way-shorter = { $title } { $from } → høyst { $to }. Dere velger en i verktøykassa. Resten blir som det er.
notice-what-now = Planen trenger { $over } minutter mer enn dere har. { $key }: hva nå?
notice-after-listening =
    { $minutes ->
        [one] Ett minutt gikk til å lytte. { $key }: se hvordan resten kan få plass.
       *[other] { $minutes } minutter gikk til å lytte. { $key }: se hvordan resten kan få plass.
    }
notice-fitted = Planen er tilpasset. u tar det tilbake.
notice-end-later = Vi slutter { $time }. Si fra til dem som henter. u tar det tilbake.
notice-not-shorter = Den er ikke kortere enn aktiviteten i planen.
may-give-title = Hva kan kortes ned når tida er knapp?
may-give-about = Det øverste kortes først. Runden, avspenningen og avslutningen kortes bare av dere selv, for hånd.
may-give-each-session = slik hver samling sier
may-give-session = ned til { $least }, slik samlingen sier
may-give-not-here = ikke i denne samlingen
may-give-nothing = kortes ikke
may-give-down-to = ned til { $least }
frame-title = { $group } · slik gjør vi det
frame-about = Dette gjelder alle samlingene i gruppa.
frame-on = brukes
frame-off = brukes ikke
frame-pace = Hvordan tida vises
frame-held-words = Ord vi skal tilbake til
frame-concerns = Ord om noe alvorlig
frame-small-signs = Små tegn
frame-about-held-words = Det et barn sa, huskes med én tast. Før avslutningen spør smil om det.
frame-about-concerns = Plass på kortet til barnets egne ord. Selve kortet er der alltid.
frame-about-small-signs = Sulten, trøtt, lei seg: krysses av ved navnelappen, skjult for barna.
pace-none = bare når vi slutter
pace-clock = bare klokka
pace-gentle = rolig
pace-bell = rolig, med lyd
pace-about-none = Ingen minutter for stegene, og ingen ord om dem.
pace-about-clock = Minutter, og ingen ord om dem.
pace-about-gentle = Ord og en svak fargetone sier fra når et steg går mot slutten.
pace-about-bell = Ord og en svak fargetone, og en lav lyd når tida for et steg er gått.
step-kind-name-tags = Navnelapper
step-kind-candle = Lyset
step-kind-meal = Måltid
step-kind-round = Ukens topp og bunn
step-kind-theme = Tema
step-kind-activity = Aktivitet
step-kind-relaxation = Avspenning
step-kind-closing = Avslutning
step-kind-plain = Pauser og annet

# The plan's free minutes, and pace.
plan-too-full = { $free ->
    [0] Ingen minutter er ledige.
    [one] Bare 1 minutt er ledig.
   *[other] Bare { $free } minutter er ledige.
} Med minst { $least } er det lettere å ta seg tid.
plan-over-full = Stegene er til sammen { $over ->
    [one] 1 minutt
   *[other] { $over } minutter
} lengre enn samlingen. Noe kan godt vente.
plan-round-lacks = Med dem som er med, trenger runden omtrent { $least } minutter. Den har { $has }.
live-round-needs = minst { $minutes }
live-near = minutter igjen · mot slutten
live-near-seconds = igjen · mot slutten av steget

# The group's own minutes, and what waited.
do-own-minutes = gruppas egne minutter
do-take-up = ta med det som venter
do-where-time-went = hvor tida gikk
place-spent = Hvor tida gikk
minutes-change = { $title } { $from } → { $to }
before-own-offer = m bruker gruppas egne minutter: { $list }
before-own-on = Minuttene er gruppas egne. m bruker programmets igjen.
before-waits = Venter fra sist, t tar det med i planen: { $list }
notice-own-on = Gruppas egne minutter er lagt inn i planen. u tar det tilbake.
notice-own-off = Programmets minutter gjelder igjen.
notice-taken-up = Det som ventet, er med i planen. u tar det tilbake.
story-spent = Hvor tida gikk
spent-began-late = Vi begynte { $minutes } minutter senere enn planlagt.
spent-began-early = Vi begynte { $minutes } minutter før planen.
spent-longer = «{ $title }» varte { $minutes } minutter lenger.
spent-longer-listening = «{ $title }» varte { $minutes } minutter lenger. { $listened } av dem gikk til å lytte.
spent-longer-all-listening = «{ $title }» varte { $minutes } minutter lenger, fordi vi lyttet.
spent-added = «{ $title }» kom i tillegg: { $minutes ->
    [one] 1 minutt
   *[other] { $minutes } minutter
}.
spent-gave = «{ $title }» ga { $minutes } minutter til resten.
spent-waits = «{ $title }» venter til neste gang.
spent-listened = I alt lyttet vi i { $minutes ->
    [one] 1 minutt
   *[other] { $minutes } minutter
} uten å se på klokka.
spent-as-planned = Tida gikk omtrent som planlagt.
spent-ended-as-planned = Vi sluttet da vi skulle.
spent-ended-after = Vi sluttet { $minutes } minutter senere enn planlagt.
spent-ended-before = Vi sluttet { $minutes } minutter før planen.
spent-next = Neste plan: { $title }
spent-own-offer = Gruppas egne minutter til nå: { $list }. m legger dem inn i planen.
spent-own-on = Planen bruker gruppas egne minutter. m bruker programmets igjen.
spent-own-little = Når to samlinger er ledet her, kan planen bruke gruppas egne minutter.
spent-own-fits = Minuttene i planen passer med slik det har gått hos dere.

# The children's say.
do-put-to-group = la gruppa velge
do-raise-hand = én hånd til
do-lower-hand = én hånd mindre
do-add-choice = eget valg
place-say = Gruppa velger
say-title = Hva vil dere helst?
say-hands = { $count ->
    [0] –
    [one] 1 hånd
   *[other] { $count } hender
}
say-hint = Trykk tallet én gang for hver hånd.
say-empty = Ennå er det ingenting å velge mellom.
say-put-up = Hva skal gruppa velge mellom?
say-put-up-hint = Trykk tallene til to eller tre. Enter alene tar med alle.
say-tie = Det står likt. Bli enige: piltastene og Enter velger, eller tell på nytt.
do-take-choice = med eller uten denne
do-put-up = la gruppa velge mellom disse
place-put-up = Hva gruppa velger mellom
notice-said = Gruppa valgte { $title }
notice-no-hands = Ingen rakte opp hånda, så ingenting er valgt.
story-said = gruppa valgte { $title }, { $hands } av { $of ->
    [one] { $of } hånd
   *[other] { $of } hender
}
toolbox-liked = valgt av barna

# Passphrases, keys, and who reads along.
value-file = FIL
value-key = NØKKEL
help-passphrase-file = Les passordet fra første linje i en fil, når ingen sitter ved tastene
help-protect-new = Beskytt gruppa med et passord
help-identity = Vis den offentlige nøkkelen din, som andre trenger for å dele en gruppe med deg
help-protect = Beskytt en gruppe med et passord
help-new-recovery-key = Lag en ny gjenopprettingsnøkkel; det gamle papiret åpner da ingenting nytt
help-on-paper = Ikke spør om gjenopprettingsnøkkelen står på papir: skriptet tar vare på den
help-unprotect = Ha gruppa som åpen tekst igjen
help-share = La en annen leder lese en beskyttet gruppe
help-unshare = La noen ikke lenger lese en beskyttet gruppe
help-identity-new = Legg nøklene dine til side og lag nye, når passordet er glemt
help-identity-change = Velg et annet passord
help-recovery-key = Ta inn en gruppes gjenopprettingsnøkkel fra en fil, eller skriv den av fra papiret med -
help-share-key = Den offentlige nøkkelen til den andre; «smil identity» viser den der
help-share-name = Hva den andre kalles her
help-unshare-key = Den offentlige nøkkelen, eller navnet
usage-identity = smil identity [--new | --change | --recovery-key FIL]
usage-protect = smil protect GRUPPE [--new-recovery-key] [--yes]
usage-unprotect = smil unprotect GRUPPE
usage-share = smil share GRUPPE NØKKEL [--name NAVN]
usage-unshare = smil unshare GRUPPE NØKKEL|NAVN
ask-passphrase = Passord:
ask-new-passphrase = Velg et passord – fire–fem ord er bra:
ask-again = En gang til, for sikkerhets skyld:
ask-wrong = Det er ikke passordet. Ingenting er tapt; prøv igjen.
ask-recovery = Gjenopprettingsnøkkelen fra papiret:
passphrase-short = Det er for kort. Bruk minst { $least } tegn; fire–fem ord er bra.
passphrase-differs = De to var ikke like, så ingenting ble endret. Prøv igjen.
cli-no-identity = Du har ingen nøkkel på denne maskinen ennå. «smil identity» lager en.
cli-wrong-passphrase = Det er ikke passordet. Ingenting er tapt.
cli-no-passphrase = Her trengs passordet. Kjør dette i et terminalvindu, eller oppgi en fil med --passphrase-file.
cli-no-recovery-key = Det er ingen gjenopprettingsnøkkel. Se etter en bokstav som er skrevet feil.
cli-not-handed-over = Gjenopprettingsnøkkelen kunne ikke skrives ut, så ingenting er endret. Er disken full?
cli-not-on-paper = Ingenting er endret. Nøkkelen som ble vist, åpner ingenting: stryk den ut.
cli-not-protected = { $name } ligger som åpen tekst og deles ikke med nøkler. «smil protect» beskytter den.
cli-unshare-own = Det er din egen nøkkel. En annen leder kan ta den ut.
cli-no-key = { $given } er ingen offentlig nøkkel. Den begynner med age1 og har 62 tegn.
cli-no-reader = Gruppa er ikke delt med noen som har nøkkelen eller navnet { $given }.
identity-key =
    Den offentlige nøkkelen din, som du gir til andre ledere:
    { $key }
    Ordene dens, så dere kan sammenligne dem på telefon:
    { $fingerprint }
identity-made = Du har nå en nøkkel på denne maskinen. Bare passordet ditt åpner den; ingen kan slå det opp for deg.
identity-changed = Det nye passordet gjelder fra nå av.
identity-aside = De gamle nøklene dine ligger nå i { $path }. Slett den fila når du er sikker på at du ikke trenger dem.
identity-recovered = Nøkkelen er tatt inn. Åpne gruppa nå; det denne maskinen skriver, er da for din egen nøkkel igjen.
protect-made = { $name } er nå beskyttet. Den åpnes med passordet ditt.
protect-already = { $name } er allerede beskyttet.
protect-whom = Denne maskinen vet ikke lenger hvem som leser { $name }, så ingenting skrives. Din egen mappe i gruppa har disse nøklene på lista:
protect-whom-own = din egen
protect-whom-paper = gjenopprettingsnøkkelen på papir
protect-whom-unnamed = en leders, uten navn
protect-whom-unknown = ingen har sagt hvem sin
protect-whom-compare = Alle som når mappa, kan ha endret lista. Sammenlign ordene med dem som har nøklene, før du går videre.
protect-whom-done = { $count ->
    [one] { $name } er beskyttet for denne nøkkelen igjen.
   *[other] { $name } er beskyttet for disse { $count } nøklene igjen.
}
protect-recovery =
    Gjenopprettingsnøkkelen til gruppa. Skriv den på papir nå, og lås den inn:
    den åpner gruppa hvis passordet er borte, og den vises ikke igjen.

    { $key }
protect-on-paper = Står hver bokstav på papiret? Ingenting blir endret før du sier ja.
protect-new-key = { $name } har fått en ny gjenopprettingsnøkkel. Det som skrives fra nå av, er lukket for det gamle papiret, og det er filene på denne maskinen også. Gamle kopier kan fortsatt leses av den som har det. De andre maskinene i gruppa spør før de følger etter.
unprotect-made = { $name } ligger nå som åpen tekst på denne maskinen. Kopiene som er tatt vare på, er fortsatt beskyttet.
unprotect-already = { $name } ligger allerede som åpen tekst.
new-plain = Den ligger som åpen tekst på denne maskinen. «smil protect» beskytter den.
share-own = Det er din egen nøkkel; du kan allerede lese gruppa.
share-made =
    { $name } kan leses med denne nøkkelen også. Ordene dens:
    { $fingerprint }
    Sammenlign dem med den andre. De andre maskinene i gruppa spør før de følger etter.
unshare-made = Det som skrives i { $name } fra nå av, er lukket for den nøkkelen, og det er filene på denne maskinen også. Gamle kopier kan fortsatt leses av den som har dem.
unshare-behind = Disse har ikke fulgt etter ennå, og gjør det neste gang de åpner gruppa: { $names }.
device-unnamed = en maskin uten navn ({ $device })
list-locked =
    { $count ->
        [one] Én beskyttet gruppe vises ikke.
       *[other] { $count } beskyttede grupper vises ikke.
    } Åpne dem i smil, eller oppgi --passphrase-file.
doctor-no-own-key = { $path } er beskyttet, men ikke for din egen nøkkel. Ingenting av ditt blir lagret der; be en annen leder om å dele gruppa med deg.
doctor-bad-keys = En liste over nøkler kan ikke brukes: { $path }. Legg tilbake en kopi hvis du har en.
doctor-no-circle = Denne maskinen vet ikke lenger hvem som leser en gruppe: { $path } er borte eller kan ikke leses. Ingenting skrives i gruppa så lenge. «smil protect» viser nøklene og spør deg.
doctor-lies-open = { $path } ligger åpent selv om gruppa er beskyttet: beskyttelsen ble avbrutt.
doctor-others-open = I { $path } ligger det åpne filer, selv om gruppa er beskyttet her. Er de skrevet av en leder i gruppa, kjører lederen «smil protect» der; hvis ikke, slett dem.
doctor-leaves-out-name = Det du skriver i { $path }, er lukket for { $name }, fordi ingen her har bekreftet nøkkelen. Åpne gruppa i smil og sammenlign ordene.
doctor-leaves-out = Det du skriver i { $path }, er lukket for en annen leder, fordi ingen her har bekreftet nøkkelen. Ordene: { $words }. Åpne gruppa i smil og sammenlign dem.
doctor-leaves-out-paper = Det du skriver i { $path }, er lukket for gjenopprettingsnøkkelen på papir, fordi ingen her har bekreftet den. Åpne gruppa i smil og sammenlign ordene.
doctor-left-out-by = Det { $name } skriver i { $path }, er lukket for deg: maskinen til { $name } har ikke bekreftet nøkkelen din. Be { $name } om å åpne gruppa og sammenligne ordene med deg.
doctor-left-out = Det en annen leder skriver i { $path }, er lukket for deg: maskinen der har ikke bekreftet nøkkelen din. Be lederen om å åpne gruppa og sammenligne ordene med deg.
doctor-locked =
    { $count ->
        [one] Én beskyttet gruppe ble ikke undersøkt.
       *[other] { $count } beskyttede grupper ble ikke undersøkt.
    } Oppgi passordet med --passphrase-file.
place-passphrase = Passordet
place-kept-back = Skjult: det som var åpent
place-recovery = Gjenopprettingsnøkkelen
form-keep = Filene
form-keep-protected = beskyttet med et passord (anbefales)
form-keep-plain = åpen tekst
form-about-protected = Bare den som kan passordet, kan lese det dere skriver om barna. Du velger det når gruppa blir laget, eller bruker det du har.
form-about-plain = Den som kan åpne filene på denne maskinen, kan lese det dere skriver om barna.
home-locked = En beskyttet gruppe
home-locked-how = Enter spør først etter passordet ditt. Ingenting vises før det.
group-plain = ligger som åpen tekst
group-leaves-out = Det du skriver her, er lukket for: { $names }. smil spør igjen når du åpner gruppa.
leaves-out-unnamed = en annen leder
leaves-out-paper = papiret med gjenopprettingsnøkkelen
passphrase-known = Passordet ditt
passphrase-new = Velg et passord
passphrase-again = Det samme en gang til
passphrase-about = Det åpner de beskyttede gruppene dine til du lukker smil.
passphrase-about-new = Fire–fem ord som ingen gjetter. Det gjelder for alle de beskyttede gruppene dine på denne maskinen, og ingen kan slå det opp for deg.
passphrase-trying = Et øyeblikk …
recovery-title = Gjenopprettingsnøkkelen til gruppa
recovery-about = Skriv dette på papir nå, og lås papiret inn. Det åpner gruppa hvis passordet er borte. Det vises bare denne ene gangen, og står i ingen fil.
recovery-then = Når det står på papir: Enter.
recovery-surely = Står hver bokstav på papiret? Enter lukker dette for godt. Esc: jeg ser etter en gang til.
ask-confirm = Noen til skal lese denne gruppa. Ordene deres: { $words }. Spør de andre lederne, og sammenlign ordene.
ask-confirm-name = { $name } skal også lese denne gruppa. Ordene: { $words }. Ring { $name }, og sammenlign ordene.
ask-confirm-paper = Gruppa har en gjenopprettingsnøkkel på papir, som også kan lese den. Ordene: { $words }. Spør lederen som laget gruppa.
ask-confirm-no = Ikke ennå: det jeg skriver, er lukket for denne nøkkelen
ask-confirm-yes = Ordene er like: det jeg skriver, kan leses med den
do-hide = skjul folk
do-give-passphrase = oppgi passordet
value-minutes = MINUTTER
help-hide-after = Skjul alt om folk etter så mange minutter uten en tast; 5 hvis ikke oppgitt, 0 for aldri
cli-no-hide-after = { $given } er ikke et antall minutter. Skriv et helt tall opp til 600, eller 0 for aldri.
hidden-title = Alt som handler om folk, er skjult nå.
hidden-any-key = Trykk en tast for å gå videre der du var.
hidden-passphrase = Trykk en tast og oppgi passordet ditt for å gå videre der du var.
hidden-writing = Skjult
hidden-writing-how = Det som var åpent her, er som det var. Trykk en tast for å se det igjen.
hidden-kept-back = Det som var åpent her, er tatt vare på og kommer fram igjen med passordet ditt. Fram til da er det bare å skrive videre, så blir det et nytt notat.
hidden-names = Folk er skjult. { $key } henter navnene tilbake.
save-not-protected = Det som er for færre øyne, kan bare ligge i en beskyttet gruppe. «smil protect» beskytter den.
save-for-few = En bekymring i denne gruppa er bare for noen av dere, og kan ikke ligge åpent. Gi den først til alle som leser gruppa, eller slett teksten i den: begge deler på siden dens.
# Following up.
do-follow-ups = å følge opp
do-new-follow-up = ny
do-concern = bekymring
do-change = endre
do-show-done = vis også det som er gjort
do-written = velg et notat
place-follow-ups = Det som skal følges opp
place-fields = Felter som fylles ut
place-field-choice = Et felt med noe å velge
place-written = Notatene fra en samling
to-do = Å følge opp: { $count }
to-do-by = Å følge opp: { $count }, første dag { $day }
follow-ups-title = { $group } · å følge opp
follow-ups-none = Ingenting venter på å bli fulgt opp. n skriver noe nytt.
follow-ups-none-at-all = Ingenting er skrevet her ennå. n skriver noe nytt.
follow-up-title = Oppfølging
follow-up-of-group = gruppa
follow-up-who = { $who } gjør det
follow-up-nobody = ikke avtalt hvem
follow-up-by = innen { $day }
follow-up-from = fra { $session }
field-what = Hva skal gjøres?
field-whose = Gjelder
field-who = Hvem gjør det?
field-by = Innen dato
field-child = Barnet
field-about = Hva det gjelder
field-handed-to = Gitt videre til
field-handed-on = Dato
field-reference = Referanse der
pick-nobody = ingen bestemt
pick-group = gruppa
pick-no-child = ikke sagt
pick-no-kind = ikke valgt
pick-gone = én som ikke står på lista lenger
notice-kept-page = Lagret. u angrer.
notice-followed-up = Gjort. u angrer; a viser det som er gjort.
before-to-do = Å følge opp ({ $key })
before-to-do-first = Første dag: { $day }
before-to-do-concerns = { $count ->
    [one] 1 bekymring
   *[other] { $count } bekymringer
}
before-to-do-count = { $count ->
    [one] 1 oppfølging
   *[other] { $count } oppfølginger
}

# A concern.
concern = Bekymring
concern-open = Åpen. Enter åpner siden. Bare dere avgjør når den er gitt videre.
concern-handed = Gitt videre til { $to }
concern-reference = referanse { $reference }
concern-page-now = Akkurat nå
concern-page-then = Det som skjedde
concern-page-after = Videre
concern-yours = Siden minner og husker. Den vurderer ikke, sender ikke og lukker ikke noe.
concern-not-all = Ikke alt som er vanskelig, skal meldes. Noe er en oppfølging, og forblir det.
# Hvem som får lese en bekymring, og å slette teksten.
do-who-reads = hvem som kan lese
do-purge = slett teksten for godt
place-concern = Siden til en bekymring
place-who-reads = Hvem som kan lese en bekymring
who-reads-title = Hvem kan lese denne bekymringen?
who-reads-everybody = Alle som leser gruppa
who-reads-own = deg
who-reads-unnamed = noen uten navn her
who-reads-key = nøkkel { $words }
who-reads-about = Krysser du av for noen av dere, ligger den i en egen fil som bare de kan åpne. De andre ser ingenting til den. Barnets ord, som den ble laget av, følger med. Oppfølginger som ble laget av dem, kan fortsatt leses av alle.
who-reads-before = Kopier fra før kan fortsatt leses av dem som kunne lese dem: hos en synkroniseringstjeneste, i en sikkerhetskopi. Fra nå av står den ikke i filene på denne maskinen, og heller ikke hos de andre når de neste gang åpner gruppa. u angrer ikke dette, men du kan velge på nytt her.
who-reads-plain = Denne gruppa er ikke beskyttet: den som får tak i filene, kan lese alle sammen. Derfor kan ingenting i den være bare for noen av dere. «smil protect» beskytter den. Da kan du velge her hvem som leser.
for-few = bare for { $names }
two-names = { $first } og { $last }
concern-purged = Teksten ble slettet { $date }.
concern-words-gone = Barnets ord, som den ble laget av, står ikke lenger her for alle.
concern-also-elsewhere = En annen leder begrenset den samtidig. Den utgaven ser du ikke.
concern-for-those-in-all = Flere ledere begrenset den samtidig. De som alle valgte, leser den.
export-for-few = Bare noen av lederne kan lese dette.
ask-purge = Teksten blir borte for godt: alt den sier og har sagt, her, i kopiene smil har, og hos de andre lederne når de neste gang åpner gruppa. Dette blir stående: hva det gjelder, barnet, hvem som følger opp, hvem den er gitt videre til, når, og referansen. Ingen tast henter teksten tilbake. smil når ikke eldre versjoner hos en synkroniseringstjeneste, sikkerhetskopier, papir eller notater som forteller det samme.
ask-purge-no = Nei, behold den
ask-purge-yes = Slett teksten
ask-purge-with = Slett den, og barnets ord fra { $session }, som den ble laget av
ask-purge-without = Slett den, og behold barnets ord fra { $session }
notice-for-few = Nå er den { $whom }.
notice-for-everybody = Alle som leser gruppa, kan lese den igjen.
notice-purged = Teksten er borte. Hva det gjaldt og hvor den gikk, blir stående.
notice-others-follow = { $count ->
    [one] Én annen maskin følger etter når den åpner gruppa.
   *[other] { $count } andre maskiner følger etter når de åpner gruppa.
}
part-danger-now = Er noen i fare nå?
part-home-today = Kan barnet gå hjem i dag, og sammen med hvem?
part-who-decides = Hvem avgjør det, før barnet blir hentet?
part-called = Hvem har dere ringt?
part-aside = Hvem går til side med barnet?
part-facts = Hva så og hørte dere? Det dere vet, uten å tolke.
part-own-words = Barnets egne ord
part-when-and-where = Når og hvor?
part-who-was-there = Hvem var til stede?
part-said-to-child = Hva har dere sagt til barnet om det som skjer videre?
part-discussed-with = Hvem har dere drøftet det med?
part-decided = Hva har dere bestemt, og hvorfor?
part-done = Hva er gjort, og når?
demo-follow-up-1 = Ringe hjem og høre hvordan det går.
demo-follow-up-2 = Spørre ungdomsklubben om vi kan låne kjøkkenet.

# A child's page.
do-child-page = barnets side
do-one-more = én til
place-child-page = Barnets side
known-pre-talk = Forsamtaler
known-taking-part = Samtykke: være med
known-pictures = Samtykke: bilder
known-cannot-eat = Tåler ikke
known-pick-up = Hentes av
known-contact = Kontakt
known-follow-up-talk = Samtale etter slutten
known-folder = I mappa
known-to-referrer = Til den som henviste
answer-given = gitt
answer-not-given = ikke gitt
field-on = Dato
field-with = Med hvem?
field-said = Det dere trenger å huske
field-answer = Samtykke
field-given-by = Hvem ga det?
pick-no-answer = ikke spurt
child-to-do = Å følge opp
child-no-course = Ingenting er skrevet om barnet i samlingene ennå.
day-heading = For dagen
day-heading-hidden = For dagen ({ $key } viser navnene)
day-cannot-eat = Tåler ikke: { $list }
day-pick-up = Hentes av: { $list }
day-not-taking-part = Uten samtykke til å være med: { $list }
day-no-pictures = Ingen bilder av: { $list }
day-taking-part-short = Uten samtykke til å være med
day-pictures-short = Ingen bilder
before-carried-over = Dere ville ta med videre
before-carried-over-hidden = Dere ville ta med videre ({ $key } viser det)
demo-known-mother = mor
demo-known-nuts = nøtter
demo-known-grandmother = mormor

# The group at a glance.
do-glance = oversikt
place-glance = Oversikt over gruppa
glance-title = { $group } · oversikt
glance-session = samling
glance-children = barn
glance-grown-ups = voksne
glance-planned = minutter planlagt
glance-used = minutter brukt
glance-skipped = steg utelatt
glance-parents = F
glance-signs = ● her   ◐ kom sent   ○ borte   ? borte uten beskjed   · ikke sagt
glance-left-out = utelatt: { $list }
glance-away-twice = Borte de to siste gangene uten beskjed: { $names }. Hvem ringer hjem? n skriver det ned.
glance-enough = { $count } gruppesamlinger i planen (SMIL-heftet: minst { $least })
glance-few = { $count } gruppesamlinger i planen. SMIL-heftet ber om minst { $least }.
glance-news = Nytt siden sist: { $list }
news-notes = { $count ->
    [one] 1 notat
   *[other] { $count } notater
}
news-talks = { $count ->
    [one] 1 etterprat
   *[other] { $count } etterprater
}
news-to-do = { $count ->
    [one] 1 oppfølging
   *[other] { $count } oppfølginger
}
news-other = { $count ->
    [one] 1 endring
   *[other] { $count } endringer
}

# What stood there before, and looking for something.
do-earlier-texts = det som sto før
do-search = søk
place-earlier = Det som sto før
place-search = Søk
earlier-title = Det som sto før, det siste først
written-changed = endret siden
search-for = Søk:
search-found = { $count ->
    [one] 1 treff
   *[other] { $count } treff
}
search-many = de { $count } siste
search-nothing = Ingenting funnet. Begynnelsen av et ord er nok; ae, oe og aa går også.
search-nothing-written = Det er ikke skrevet noe å søke i ennå.
search-all = alle
search-days = { $count ->
    [one] siste dag
   *[other] siste { $count } dager
}
facet-group = gruppe
facet-session = samling
facet-child = barn
facet-kind = slag
facet-who = skrevet av
facet-since = når
found-note = notat
found-round = topp og bunn
found-held = holdt ord
found-serious = noe alvorlig
found-talk = etterprat
found-follow-up = oppfølging
found-of-child = barnets side
search-hint = { $count ->
    [one] Én tekst å søke i.
   *[other] { $count } tekster å søke i.
} Skriv begynnelsen av et ord, eller velg med Tab. Ingenting vises før det.

# Skjermen i rommet.
place-in-room = Skjermen vendt mot barna
place-for-room = Det rommet ser
place-room-window = Skjermen i rommet
do-room-name = navn i rommet
do-curtain = skjul eller vis i rommet
do-turn-screen = vend skjermen
do-on-in-room = neste barn, eller øvelsen
do-for-room = det rommet ser
notice-curtain-drawn = Skjermen i rommet viser ingenting nå. { $key } viser den igjen.
notice-curtain-open = Skjermen i rommet viser samlingen igjen.
notice-room-not-told = Skjermen i rommet viser kanskje fortsatt noe; snu den bort. { $why }
curtain-drawn = rommets skjerm er tom
line-room-name = Hva heter { $name } på skjermen i rommet? Tomt: ikke noe navn vises.
people-room-name = i rommet: { $name }
for-room-title = Det rommet ser
for-room-about = «smil room» i et vindu til viser barna lyset, ritualet og pusteøvelsen. Dette kan også vises, hvis dere vil.
for-room-turns = hvem sin tur det er i runden – bare de som har valgt et navn i rommet
for-room-time = et bilde av tida, uten tall: { $step }
room-name-tags = Navnelapper
room-candle = Vi tenner lys
room-meal = Vi spiser
room-round = Topp og bunn
room-theme = Vi snakker
room-activity = Aktivitet
room-relaxation = Vi hviler
room-closing = Vi sier ha det
room-over = Takk for i dag
room-then = så { $name }
room-waits = Venter på samlingen på denne maskinen. q lukker vinduet.
room-other-version = Samlingen går i en annen versjon av smil. Lukk begge og start dem på nytt.
room-not-safe = Vinduet viser ingenting: andre kunne lese eller endre det som vises.
help-room = vis barna samlingen, i et vindu for dem

# Det som går ut av programmet til folk utenfor.
paper-course-title = { $group } – samlingene
paper-parents-title = { $group } – dette har vi gjort
paper-steering-title = { $group } – til styringsgruppa
paper-referrer-title = { $group } – til den som henviste et barn
paper-supervision-title = { $group } – notater til veiledning
paper-all-title = { $group } – alt som er skrevet ned
paper-group = { $children } barn, { $ages }. { $leaders ->
    [one] 1 gruppeleder
   *[other] { $leaders } gruppeledere
}, { $representatives ->
    [one] 1 brukerrepresentant
   *[other] { $representatives } brukerrepresentanter
}.
paper-number = Nr.
paper-date = Dato
paper-time = Tid
paper-session = Samling
paper-stage = Status
paper-kind = Hva slags
paper-all-done = Skrevet inn etterpå: alt ble gjort, og ingen minutter er telt.
paper-written-in = Skrevet inn etterpå: ingen minutter er telt.
paper-children = Barn
paper-grown-ups = Voksne
paper-planned = Minutter planlagt
paper-used = Minutter brukt
paper-held = holdt
paper-nothing-held = Ingen samling er holdt ennå.
paper-chart-came = Barn som kom
paper-chart-minutes = Minutter
paper-chart-planned = planlagt
paper-chart-used = brukt
paper-parents-lead = Dette har gruppa gjort. Det barna har sagt i gruppa, er det de selv som forteller om.
paper-parents-ahead = Dette kommer
paper-parents-foot = Lurer dere på noe? Ring en av gruppelederne.
paper-steering-count = { $held } av { $offered } gruppesamlinger er holdt. SMIL-heftet ber om minst { $least }.
paper-steering-came = I snitt kom { $average } av { $children } barn til en samling.
paper-steering-sessions = Samlingene
paper-steering-went = Planen, og hvordan det gikk
paper-steering-foot = Ingen er nevnt med navn her, og ingenting som et barn har sagt, er med.
paper-added = { $count ->
    [one] Lederne la til 1 steg.
   *[other] Lederne la til { $count } steg.
}
paper-referrer-child = Barnets navn
paper-referrer-took-part = Barnet er med i { $group }. Den første samlingen var { $first }, den siste til nå { $last }.
paper-referrer-came = Barnet kom til { $came } av { $held } samlinger.
paper-referrer-not-said = { $count ->
    [one] For 1 samling er det ikke skrevet ned hvem som kom.
   *[other] For { $count } samlinger er det ikke skrevet ned hvem som kom.
}
paper-referrer-ahead = { $count ->
    [one] 1 samling gjenstår.
   *[other] { $count } samlinger gjenstår.
}
paper-referrer-words = Fra gruppelederne
paper-referrer-foot = Det barnet har sagt i gruppa, står ikke i dette brevet.
paper-supervision-lead = Bokstaver står for barna. Andre navn som noen har skrevet, står der fortsatt: les gjennom før du gir det videre.
paper-supervision-not-in-it = Bekymringer, alvorlige ting som er fortalt, ord dere har tatt vare på og oppfølginger er ikke med; les dem i programmet.
paper-supervision-none = Ingenting er skrevet ned ennå.
paper-all-lead = Alt om alle. Ta godt vare på det, og slett det når det har gjort nytten.
paper-entry = { $group } – samling { $number }
paper-entry-other = { $group } – { $kind }


# What can happen in a rehearsal, and tours: their files.
field-tell = Det som skjer
field-points = Stikkordene
problem-outcomes =
    Hendelsen har ikke utfall som skiller mellom det lederne gjør.
    Gi minst ett utfall means, og la det siste stå uten.
problem-no-kind-of-step =
    Hendelsen kan ikke skje i noe steg.
    Nevn minst ett slags steg i steps.
problem-no-stops =
    Omvisningen har ingen stopp.
    Skriv minst ett i stops.
problem-no-tour =
    Det finnes ingen omvisning som heter «{ $id }».
    Se etter i mappa tour, ved siden av programmene.
about-event-tell = det som skjer, i én setning på under 160 tegn.
about-event-steps = stegene det kan skje i.
about-event-when = når i steget det skjer.
about-event-outcomes = det som kan komme ut av det: det første der lederne har brukt noe av det som står i means. Det siste har ingen means.
about-event-means = det lederne kan ha gjort med programmet.
about-event-why = hva det gjorde for barna, og hva det betyr for planen. Rolig, og aldri en karakter.
about-tour-stops = stoppene, i rekkefølge.
about-tour-points = det den som viser, snakker ut fra: ett kort punkt på hver linje.
about-tour-sources = hvor det er kjent fra, én kilde på hver linje.
about-tour-try = noe å prøve på den oppdiktede gruppa.
about-tour-on = skjermbildet som blir åpnet.
about-tour-do = det som skal prøves, i én setning.

# The questions of an evaluation: their files.
field-lead = Det som sies før det første spørsmålet
field-low = Den lave enden av skalaen
field-high = Den høye enden av skalaen
problem-no-questions =
    Fila spør ikke om noe.
    Skriv minst ett spørsmål i scales eller i open.
about-questions-title = det skjemaet heter: den som svarer, ser det også.
about-question-id = et kort navn som skiller det fra de andre her: små bokstaver a–z, sifre og bindestrek. Det samme i to filer der svarene skal sammenlignes.
about-occasion = når det spørres.
about-who = hvem som svarer.
about-questions-lead = det som sies før det første spørsmålet, under 160 tegn.
about-scales = spørsmålene som besvares på en skala: fem fjes for de yngre barna, 0 til 10 for alle andre.
about-open = spørsmålene som besvares med egne ord, etter de andre.
about-asked = spørsmålet, under 90 tegn: det står alene, med store bokstaver.
about-low = det som står i den lave enden, under 25 tegn.
about-high = det som står i den høye enden, under 25 tegn.

# A rehearsal.
do-rehearse = øv på samlingen
do-leave-it-at-that = la det være med det
place-explained = Det som skjedde i øvingen
place-rehearsed = Slik gikk øvingen
rehearsal-band = ØVING – ingenting blir lagret
rehearsal-fast = { $times } ganger så fort
rehearsal-true = i vanlig fart
rehearsal-leave = { $key } vi lar det være
rehearsal-how = Led som dere ville gjort. Av og til skjer det noe: gjør det dere ville gjort, med de samme tastene som ellers.
rehearsed-title = Slik gikk øvingen
rehearsed-happened = Det som skjedde
rehearsed-nothing = Det rakk ikke å skje noe denne gangen.
rehearsed-plan = Planen
rehearsed-ended = Dere skulle slutte { $planned }. Dere sluttet { $ended }.
rehearsed-left = Dere skulle slutte { $planned }. Da dere stoppet, så det ut til { $ends }.
rehearsed-listened =
    { $minutes ->
        [one] 1 minutt gikk til å lytte.
       *[other] { $minutes } minutter gikk til å lytte.
    }
rehearsed-left-out = Det dere lot være: { $steps }.
rehearsed-else = Disse tastene kan også hjelpe
rehearsed-again = Dette var øving nummer { $seed }. { $key }: det samme skjer én gang til.
hint-listen = Lytt: skjermen blir stille, og ingen ser på klokka.
hint-hold-word = Husk det dere må tilbake til: programmet spør om det før avslutningen.
hint-aside = En går til side med et barn, den andre er hos gruppa.
hint-serious = Kortet når noe alvorlig blir fortalt: ordene, spørsmålene, numrene.
hint-fit = Hva nå? Se hvordan resten kan få plass, og hva hvert valg går ut over.
hint-ask-group = Spør gruppa: barna rekker opp hånda, og det de velger, gjelder.
hint-add = Verktøykassa: noe som passer til tida og så mange som er her.
hint-late = Hvem er her: kryss av den som kommer sent, i hvilket som helst steg.

# A rehearsal, from the command line.
help-rehearse = Øv på samlingen i rask tid: ting skjer som i livet, og ingenting blir lagret
help-seed = Få de samme hendelsene som en annen gang (med --rehearse)

# A seed that cannot be.
cli-no-seed = { $given } er ikke noe frø. Skriv et helt tall.

# The end of a rehearsal.
do-end-rehearsal = avslutt øvingen
# Mapper som flere maskiner deler.
help-open = Åpne gruppa i en mappe som en annen leder deler med deg
help-open-folder = Den delte mappa
usage-open = smil open MAPPE
help-move = Flytt en gruppe til en annen mappe, for eksempel en dere deler
help-move-folder = Mappa den skal ligge i; den må finnes
usage-move = smil move GRUPPE MAPPE
help-folder = Hvor gruppa skal ligge, hvis flere maskiner skal ha den
open-done = Gruppa { $name } er åpnet her også.
open-done-protected = En beskyttet gruppe er åpnet her også. Hvis den er delt med deg, starter du smil og skriver passordet ditt. Hvis ikke ber du en av lederne kjøre «smil share» med nøkkelen din; «smil identity» viser den.
open-next = Se planen: smil show { $name }
move-done = Gruppa { $name } ligger nå i { $path }
move-others = En annen leder som har denne mappa, åpner gruppa med: smil open { $path }
cli-no-folder = { $given } er ikke en mappe.
cli-there-already = Gruppa ligger der allerede.
cli-inside-itself = Den mappa ligger inne i gruppas egen. Velg en ved siden av.
cli-not-taken = { $why } Ingenting er flyttet; gruppa er der den var.
cli-no-group-there = Det er ingen gruppe i { $path }. Er det en delt mappe, så vent til den er hentet til denne maskinen.
ask-vanished = { $gone } av de { $all } notatene som er kjent her, er ikke lenger i mappa til gruppa. Kanskje har noen fjernet dem, eller mappa er fra en tidligere dag. Hva skal skje med dem?
ask-vanished-group = Mye av planen til denne gruppa er ikke lenger i mappa. Kanskje har noen fjernet den, eller mappa er fra en tidligere dag. Hva skal skje med den?
ask-vanished-keep = Behold alt: skriv det på nytt fra denne maskinen
ask-vanished-let-go = La det gå her også

# Avslutning: hva som tas vare på, ses og glemmes.
help-export-child = Barnet, slik det kalles i gruppa
help-forget = Glem en gruppe, eller ett barn overalt
help-forget-child = Glem bare dette barnet: alt som er merket som å handle om det, på alle maskinene til gruppa
help-yes = Gjør det uten å spørre først
usage-forget = smil forget GRUPPE [--child NAVN] [--yes]
cli-unknown-child = Ingen barn i gruppa kalles { $given }.
cli-not-confirmed = Ingenting er fjernet. Legg til --yes for å gjøre det uten å bli spurt.
export-done = Skrevet til { $path }
export-private = Bare du kan lese fila på denne maskinen. Gi den videre på en trygg måte, og slett den etterpå.
export-child = Det som er skrevet ned om { $name }
export-child-head = Fra gruppa { $group }, { $date }. Her er alt som er merket som å handle om { $name }, samling for samling.
export-child-nothing = Ingenting er skrevet ned.
export-child-foot = Tekster der { $name } bare er nevnt, er ikke med, og heller ikke det lederne har utenfor smil.
forget-child-ask = Alt som er merket som å handle om { $name } i gruppa { $group }, blir fjernet, også i kopiene smil har. Det kan ikke gjøres om.
forget-group-ask = Gruppa { $group } blir fjernet fra denne maskinen: notater, planer og kopier. Det kan ikke gjøres om.
confirm-answer = Vil du gå videre? Skriv ja:
confirm-yes = ja
forget-child-done = { $name } er glemt. Ingenting som er merket som å handle om { $name }, er igjen på denne maskinen.
forget-child-left = { $name } er glemt, men ikke overalt på denne maskinen:
forget-away = { $path } er ikke der nå, så det som ligger der, blir liggende. Hvis mappa kommer tilbake, slett { $own }.
forget-group-done = Gruppa { $group } er glemt. Ingenting av den er igjen på denne maskinen.
forget-devices = { $count ->
    [one] På 1 annen maskin blir det fjernet neste gang gruppa åpnes der.
   *[other] På { $count } andre maskiner blir det fjernet neste gang gruppa åpnes der.
}
forget-file-left = { $path } kan ikke leses, så ingenting kunne tas ut av den. Slett den, eller hent tilbake en kopi og gjør dette igjen.
forget-named = { $name } er fortsatt nevnt i andre tekster, i samling: { $sessions }. Bare du kan se hva som bør endres.
forget-others = Det andre maskiner har skrevet, ligger i { $path } til det er glemt der også, eller til du sletter mappa.
forget-papers = Ark som dere har skrevet til andre, ligger i { $path }, og kan handle om det samme. Se gjennom dem.
forget-cannot = smil kan ikke fjerne det andre tar vare på: eldre versjoner hos synkroniseringstjenesten, sikkerhetskopier av disken, kopier på minnepinner, utskrevne ark.
do-keep-until = behold til
line-keep-until = Til hvilken dag skal notatene beholdes? Ingenting slettes av seg selv:
notice-kept-until = Notatene beholdes til { $date }. K endrer det.
home-kept-until = Beholdt til { $date }. smil forget fjerner notatene.
do-put-together = gjør til ett
note-version-by = versjon { $number } av { $all }, { $author }
note-version = versjon { $number } av { $all }
did-keep-until = hvor lenge notatene tas vare på

# A trainer’s tour.
do-next-stop = neste stopp
do-previous-stop = stoppet før
do-first-stop = første stopp
do-last-stop = siste stopp
do-try-it = prøv det
do-back-to-tour = tilbake til omvisningen
place-tour = Omvisningen
tour-band = OPPDIKTET GRUPPE – ingen i den finnes
tour-place = stopp { $stop } av { $count }
tour-back = { $key } tilbake til omvisningen
tour-known-from = Kjent fra: { $sources }
tour-to-try = Prøv ({ $key }): { $what }
notice-tour-ends = Det var alt. Øv med { $key } i planen deres. Arket: smil tour --handout html

# The tour, from the command line.
help-tour = Vis nye ledere rundt i et kvarter, i en oppdiktet gruppe
usage-tour = smil tour [ID] [--handout html|md [--output FIL]]
help-tour-id = En omvisning fra mappa tour; den innebygde når den ikke er nevnt
help-handout = Skriv det som deles ut, i stedet for å vise rundt
help-tour-output = Skriv det i en ny fil
cli-no-handout = { $given } er ikke noe som kan deles ut. Skriv html eller md.
tour-handout = Arket til omvisningen. Gruppa som ble vist, er oppdiktet.
tour-numbers = Numre å ha klare
tour-next = Neste steg
tour-next-rehearse = Lag deres egen gruppe i smil. Øv så på den første samlingen: tasten { $key } i planen. En øving lagrer ingenting.
tour-written = Skrevet: { $path }

# The made-up group, on its way to the middle of the course.
demo-third-note = Den store figuren på gulvet ble full av lapper. De flytta på hverandres lapper, men spurte først.
demo-third-child = La redselen i magen og sa at den bor der om natta.
demo-third-well = Bevegelsen midt i temaet løste opp.
demo-third-hard = To ville ikke snakke om sinne. Vi lot det ligge.
demo-third-representative = Jeg fortalte om den gangen jeg ble sint på broren min. Det lo de av.
demo-third-me = Fint å være med på gulvet.
demo-fourth-note = Mange spørsmål i spørsmålsboksen. Det ble så stille da vi sa at det ikke er barnas skyld.
demo-fourth-child = Spurte to ganger om det smitter. Pustet ut da svaret var nei.
demo-fourth-well = Å lese spørsmålene høyt uten å si hvem som spurte.
demo-fourth-hard = Vi visste ikke svaret på ett av dem. Det sa vi.
demo-fourth-representative = De ville vite om jeg er frisk. Jeg sa det som det er.
demo-fourth-me = Litt tungt på vei hjem. Godt at vi snakket etterpå.
demo-fifth-note = Kartene ble fulle: to hunder, en kiosk, en lærer og en tante i Spania.
demo-fifth-child = Hadde bare katten på kartet først. Satte på fotballtreneren til slutt.
demo-fifth-well = At dyr teller. Alle hadde noen da.
demo-fifth-hard = Ett barn ble lei seg over et tomt felt. Det fikk stå tomt.
demo-fifth-representative = Tegnet mitt eget kart ved siden av. De ville se på det.
demo-fifth-me = Glad i magen.
demo-sixth-note = Nesten alle kom til topps denne gangen. De som ikke ville opp, holdt tauet.
demo-sixth-child = Hjalp den yngste med selen uten å bli bedt om det.
demo-sixth-well = Delt garderobe, som vi sa sist. Mye roligere.
demo-sixth-hard = Bussen hjem var full.
demo-sixth-representative = Jeg kom høyere enn sist, jeg også.
demo-sixth-me = Stolt og støl.
demo-seventh-note = Bildene fra samlingene gikk på veggen. Barna fortalte, og de voksne hørte på.
demo-seventh-child = Viste mappa si til mor og lot en side være lukket.
demo-seventh-well = Pizza først, så prat. To foreldre byttet telefonnummer.
demo-seventh-hard = En far kom ikke. Vi sa til barnet at vi så det.
demo-seventh-representative = En mor spurte hva som hjalp meg. Jeg sa: at noen spurte.
demo-seventh-me = Halvveis. Det kjennes godt.
demo-contact = Sover bedre nå. Gleder seg til gruppa.
demo-folder = figuren med lappene, kartet, et bilde fra veggen
demo-concern-facts = Fortalt på tomannshånd. Barnet satt stille og så ned.
demo-concern-said = At det var riktig å si det, og at vi snakker med hverandre om det.
demo-concern-discussed = Drøftet uten navn med barnevernet.
demo-concern-decided = Vi snakker med mor denne uka. Ny vurdering etterpå.
# smil export
help-export = Skriv det som er lagret, på et ark til dem det er ment for
help-format = Hvordan det skrives: tekst, en side for nettleseren, et regneark, en kalender eller verdier for andre programmer
help-for = Hvem det er til; uten dette er ingenting med som kan vise hvem et barn er
help-export-session = Bare denne samlingen: nummeret, eller begynnelsen av navnet
help-output = Fila det skal skrives til; uten den vises det her
usage-export = smil export GRUPPE [--for HVEM] [--format MÅTE] [--session N] [--child NAVN] [--output FIL]
cli-no-format = { $given } er ikke en måte å skrive på. Velg md, html, csv, ics eller ron.
cli-no-audience = Det skrives ikke noe til { $given }. Velg parents, steering-group, referrer, supervision eller all.
cli-which-child = Hvilket barn handler det om? Legg til --child NAVN.
cli-no-child-here = Dette arket handler ikke om ett barn. Ta bort --child, eller velg --for referrer.
cli-not-confirmed-export = Ingenting er skrevet. Legg til --yes for å gjøre det uten å bli spurt.
export-ask-all = Alt som er skrevet ned i { $group }, blir med: navn, notater, det barna har fortalt.
export-ask-child = Alt som er skrevet ned om { $name }, blir med: også bekymringer og det barnet selv har sagt. Noe kan handle om en voksen hjemme. Tenk over hvem som ber om det, og les det gjennom før noen får det.
ask-everything-no = Nei, ikke ennå
ask-everything-yes = Ja, skriv det

# Ark til andre, og løpet i bilder.
do-course = løpet i bilder
do-papers = ark til andre
do-next-form = annen form
do-of-child = et annet barn
do-write-paper = skriv det
place-course = Løpet i bilder
place-papers = Et ark til andre
papers-title = Et ark til andre
papers-reading = Samlingene leses …
papers-hidden = Her står det om barn. v viser det.
audience-anybody = til hvem som helst
audience-parents = til foreldrene
audience-steering-group = til styringsgruppa
audience-referrer = til den som henviste et barn
audience-supervision = til veiledning
audience-child = til en forelder som spør
audience-all = til dere selv: alt
form-markdown = ren tekst (Markdown)
form-page = en side for nettleser og papir
form-spreadsheet = et regneark
form-calendar = en kalender med datoene
form-values = verdier for andre programmer
notice-paper = Skrevet til { $path }
notice-no-paper = Det kunne ikke skrives. { $why }
notice-look-first = Dette blir med. Enter skriver det.
course-title = { $group } · løpet i bilder
course-nothing = Ingen samling er holdt ennå.
course-came = Barn som kom
course-minutes = Minutter: planlagt til venstre, brukt til høyre

# Hva det tar å lede gruppa.
do-effort = tid og penger
do-write-effort = skriv inn eller endre
do-take-over-time = ta over samlingenes tid
do-budget = budsjettet for dette
place-effort = Tid og penger
did-effort = timene
did-answers = svarene
did-money = pengene
effort-title = { $group } · tid og penger
effort-hours = Timer
effort-in-all = i alt
effort-together = Til sammen
effort-guide = Veilederen (2011) anslår { $together } timer for de tre som leder, { $each } på hver: fire timer til hver av tolv samlinger. I praksis tok det mer.
effort-money = Penger, i kroner
effort-spent = brukt
effort-budget = budsjett
effort-guide-money = Veilederens anslag, i norske kroner: aktiviteter 15 000, måltider 5 000, honorar til brukerrepresentanten 20 000.
effort-entries = Skrevet inn
effort-one = Tid til gruppa
cost-one = Penger til gruppa
work-plan = planlegge
work-run = lede
work-follow-up = følge opp
cost-activities = Aktiviteter
cost-meals = Måltider
cost-fees = Honorar
cost-other = Annet
kroner = { $amount } kr
hours-and-minutes = { $hours } t { $minutes } min
field-gave = Hvem
field-session = Samling
field-work = Til hva
field-hours = Timer, som 1:30
field-cost = Til hva
field-kroner = Kroner
pick-no-session = ingen bestemt samling
line-not-hours = Det er ikke timer. Skriv dem slik: 1:30 eller 1,5.
line-not-kroner = Det er ikke et beløp. Skriv hele kroner, som 450.

# Evaluating.
do-evaluation = evaluering
do-hand-over = gi fra deg tastaturet
do-from-paper = fra papir
do-mark = svar med et tall
do-take-answer-back = ikke noe svar
do-next-question = neste spørsmål
do-previous-question = spørsmålet før
do-take-keyboard-back = ta tastaturet tilbake (to ganger)
place-evaluation = Evaluering
place-handed = Tastaturet i andre hender
place-from-paper = Svar fra papir
place-answering = Et spørsmål med skala
place-answering-words = Et spørsmål med egne ord
notice-answered-already = Svarene er levert. Med «fra papir» kan du se dem og endre dem.
evaluation-title = { $group } · evaluering
evaluation-how = Gi fra deg tastaturet, og skjermen viser ingenting annet enn spørsmålene. { $key } to ganger tar det tilbake.
evaluation-no-session = Ingen samling er holdt ennå.
evaluation-nobody = Ingen står på lista ennå.
answers-begun = begynt, ikke levert
answers-given = har svart
grown-up-of = { $child }: voksen { $number }
who-children = Barna
who-parents = Foreldrene
who-leaders = Lederne
who-user-representatives = Brukerrepresentantene
occasion-start = ved start
occasion-running = etter en samling
occasion-mid = halvveis
occasion-final = til slutt
scale-ends = { $least } { $low } … { $most } { $high }
handed-ready = { $key } når du er klar
handed-faces = { $left } { $right } eller 1–5: velg.
handed-marks = { $left } { $right } eller 0–10: velg.
handed-write = Skriv så mye eller lite du vil.
handed-on = { $key }: gå videre.
handed-skip = { $key }: hopp over.
handed-back = { $key }: tilbake.
handed-asked = Det var alt
handed-give = Trykk { $key } for å levere svarene. Da forsvinner de fra skjermen.
handed-look-again = { $key } hvis du vil se på dem en gang til
handed-thanks = Takk!
handed-return = Nå kan du gi tastaturet tilbake.
do-results = svarene
place-results = Svarene
short-start = start
short-mid = midt
short-final = slutt
results-start-and-end = ved start og til slutt
results-running = etter samlingene
results-mid = halvveis
results-nothing = Ingen har svart på disse spørsmålene ennå.
results-too-few = for få til å vises: { $which }
results-foot = Gjennomsnitt, 0–10, av minst { $least } svar. Fjesene ligger på samme skala.
results-each = I denne rekkefølgen: { $names }. Fra 0 til 10.
asked-after = etter samling { $number }
answers-title = { $title }, { $on }
answer-of = { $mark } av { $most }
answers-of-grown-up = { $title }, { $on } (voksen { $number })
found-answer = svar
do-other-questions = andre spørsmål
do-questions-before = spørsmålene før
do-other-people = andre som svarte
do-people-before = de før
do-own-words = med egne ord
paper-evaluation = Dette svarte de som deltar
paper-evaluation-lead = Gjennomsnitt fra 0 til 10, der minst { $least } har svart; de yngste peker på ett av fem fjes, som er spredt over samme skala. Hele tall, og i endene ikke mer enn «≤ 1» og «≥ 9», så ingens svar kan leses ut av dem.
paper-question = Spørsmål
paper-too-few = for få
paper-own-words = Evalueringen, med egne ord
demo-wish-1 = Klatre. Og pannekaker.
demo-wish-2 = At jeg slipper å si noe første gang.
demo-more-1 = mer klatring
demo-more-2 = lengre pause
demo-more-3 = kan vi ha trommene igjen?
demo-change-1 = Sitte mindre, gjøre mer.
demo-change-2 = Ingenting. Det er fint som det er.
demo-hope-1 = At barnet får snakke med noen som ikke er meg.
demo-hope-2 = At barnet hører at det ikke er dets skyld.
demo-know-1 = En melding om kvelden om hva dere gjorde, ville hjulpet.
demo-next-1 = Kortere innledning, mer bevegelse.
asked-after-parents = etter en foreldresamling
demo-more-4 = lage mat sammen
demo-more-5 = fint at man kan passe
demo-next-2 = Spørre hva de vil gjøre, før vi planlegger.
do-give-answers = levere svarene
ask-show-answers = Her har noen svart. Skal svarene vises, så de kan rettes?
ask-show-answers-yes = vis dem
ask-show-answers-no = la dem være usett
