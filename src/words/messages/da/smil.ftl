# Said on the bare terminal after a fault of the program.
fault = smil lavede en fejl og måtte lukke. Det, du skrev, er gemt, undtagen det sidste sekund. Start igen og gå videre.

length-minutes = { $count ->
    [one] 1 minut
   *[other] { $count } minutter
}
length-hours = { $count ->
    [one] 1 time
   *[other] { $count } timer
}

# What keys do: short, for the footer and the help.
do-help = taster
do-undo = fortryd
do-redo = gentag
do-leave = tilbage
do-quit = afslut
do-up = op
do-down = ned
do-page-up = side op
do-page-down = side ned
do-next-field = næste felt
do-previous-field = forrige felt
do-next-choice = næste valg
do-previous-choice = forrige valg
do-accept = OK
do-new-line = ny linje
do-open-group = åbn
do-run-next = led næste samling
do-new-group = ny gruppe
do-demo = opdigtet gruppe
do-run-session = led
do-read-session = læs
do-write-in = skriv ind bagefter
do-move-date = flyt
do-drop = tag ud / tag med igen
do-repeat = planlæg en gang til
do-insert = tilføj samling
do-people = deltagere
do-read-all = læs alle
do-adopt = tag ændret fil i brug
do-add-child = nyt barn
do-add-leader = ny gruppeleder
do-add-user-representative = ny brugerrepræsentant
do-rename = nyt navn
do-remove = tag af listen
do-i-am-this-one = det er mig
do-suggest-name = foreslå et navn
do-make-group = opret gruppen
do-begin = begynd
do-next-step = næste
do-previous-step = forrige
do-pause = pause
do-minute-more = et minut mere
do-minute-less = et minut mindre
do-candle = lys
do-note = notat
do-show = vis / skjul noter
do-rail = planen
do-must-end = vi skal slutte kl. …
do-began-at = vi begyndte kl. …
do-cue = signal når et trin er slut
do-seconds = minutter / sekunder
do-sway = lad flammen bevæge sig
do-finish = afslut samlingen
do-jump = gå dertil
do-skip = spring over
do-earlier = tidligere
do-later = senere
do-add-step = nyt trin
do-here = her
do-late = kom sent
do-absent = ikke her
do-fewer = én færre
do-told = fortalt, næste
do-top = top
do-bottom = bund
do-pass = pas
do-come-back = kom tilbage senere
do-shuffle = bland rækkefølgen
do-choose = vælg
do-start-stop = start / stop
do-faster = hurtigere
do-slower = langsommere
do-debrief = eftersnak
do-next-session = næste samling
do-previous-session = forrige samling
do-about = om et barn
do-keep = gem
do-undo-writing = fortryd
do-redo-writing = gentag

too-small = Vinduet er for lille til smil. Der skal være { $width } kolonner og { $height } linjer; gør det større eller bogstaverne mindre.

# Tasternes navne.
key-space = Mellemrum
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-back-tab = Shift+Tab
key-backspace = Slet
key-delete = Delete
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn
key-ctrl = Ctrl+{ $key }
key-alt = Alt+{ $key }

# Places with keys of their own.
place-anywhere = Overalt
place-home = Grupperne
place-form = Skemaer
place-group = En gruppe
place-people = Deltagere
place-before = Før samlingen
place-live = Samlingen
place-rail = Planen for samlingen
place-name-tags = Navneskilte
place-round = Ugens top og bund
place-choosing = Spørgsmål og varianter
place-relaxation = Afspændingsøvelse
place-closing = Afslutning
place-written-in = Skrive ind bagefter
place-debrief = Eftersnak
place-reading = Læsning
place-note = En note
place-line = Skrive en linje
place-ask = Et spørgsmål
place-help = Denne liste

# The groups.
home-empty = Her er ingen grupper endnu.
home-empty-new = Tryk n for at oprette en gruppe: navn, program, datoer, og hvem der er med.
home-empty-demo = Tryk d for at se dig om i en opdigtet gruppe. Der kan du prøve det hele.
home-next = Næste: { $session }
home-today = I dag: { $session }
home-goes-on = I gang: { $session }
home-waits = Venter: { $session }
home-all-held = Alle samlinger er holdt.
home-no-plan = Ingen samlinger i planen.
home-progress = { $done } af { $all }
home-parents = + forældre { $dots }
home-unreadable = En gruppe, der ikke kan vises

# A group.
group-line = { $programme } · { $ages } · { $rhythm } { $time }
group-ages = { $from }–{ $to } år
group-rhythm = { $weeks ->
    [1] hver uge
    [2] hver anden uge
   *[other] hver { $weeks }. uge
}
group-next = næste
group-today = i dag
group-done = holdt
group-goes-on = i gang
group-dropped = taget ud
group-waits = venter
group-held = { $children ->
    [one] 1 barn
   *[other] { $children } børn
} · { $grown ->
    [one] 1 voksen
   *[other] { $grown } voksne
} · { $minutes } min
group-held-away = { $children ->
    [one] 1 barn
   *[other] { $children } børn
} · { $grown ->
    [one] 1 voksen
   *[other] { $grown } voksne
}
group-family = familie
group-parents = forældre
group-kind-children = Gruppesamling
group-kind-family = Familiesamling: børnene og de voksne hjemmefra
group-kind-parents = Forældresamling
group-when = { $date }, { $from }–{ $to }
group-hours = { $from }–{ $to } · { $minutes } minutter
group-about-done = Enter viser, hvordan samlingen gik.
group-about-running = Samlingen er begyndt. Enter fører jer tilbake, hvor I var.
group-about-dropped = Taget ud af planen. Tryk x for at tage den med igen.
group-about-waits = Datoen er gået. w skriver den ind, hvis den er holdt; m flytter den.
group-about-next = Næste samling. Enter åbner den; intet begynder af sig selv.
group-about-ahead = Enter åbner samlingen; m flytter den.
group-empty = Ingen samlinger i planen. Tryk i for at tilføje en.
group-nothing = Gruppens egen fil kan ikke bruges, så planen vises ikke.
group-more-troubles = { $count ->
    [one] Og én fil til.
   *[other] Og { $count } filer til.
}

# The people of a group.
people-title = { $group } · deltagere
people-children = Børnene
people-leaders = Gruppeledere
people-user-representatives = Brugerrepræsentanter
people-none = ingen endnu
people-me = skriver her
people-reason = Ét kort navn er nok, gerne et kælenavn. På navneskiltet i rummet står barnets eget fornavn; det behøver ikke stå her.
people-who-writes = { $name } skriver på denne computer.
people-nobody-writes = Ingen bestemt skriver på denne computer. Tryk m på den, der gør det.

# A new group.
form-title = Ny gruppe
form-name = Navn
form-programme = Program
form-band = Alder
form-language = Sprog
form-country = Land
form-start = Første dag
form-time = Klokkeslæt
form-rhythm = Hvor tit
form-skip = Uden samling
form-children = Børnene
form-leaders = Gruppeledere
form-user-representatives = Brugerrepræsentant
form-language-nb = norsk bokmål
form-language-da = dansk
form-language-en = engelsk
form-country-norway = Norge
form-country-denmark = Danmark
form-about-name = Det, I kalder gruppen, som »Tirsdagsgruppen«.
form-about-band = Ordene og minutterne følger alderen.
form-about-language = Sproget i samlingerne og på skærmen, når denne gruppe er åben.
form-about-country = Afgør, hvilke telefonnumre og pligter der vises.
form-about-start = Skriv 12.1.2027 eller bare 12.1. De andre datoer følger af den. Hver af dem kan flyttes senere.
form-about-time = Hvornår samlingerne begynder, som 14.30.
form-about-rhythm = Piletasterne vælger.
form-about-skip = Ferier og fridage, som 15.2.–21.2.; 26.3. Så er der ingen samling. Kan stå tomt.
form-about-children = Ét kort navn til hvert barn, med komma imellem. Et kælenavn er fint: På navneskiltet i rummet står barnets eget fornavn, så det behøver ikke stå i filen. Ctrl+N foreslår et navn.
form-about-leaders = Fornavne med komma imellem. I er helst to.
form-about-user-representatives = Fornavnet på den voksne, der selv har været sådan et barn. Enter opretter gruppen.
form-preview = { $sessions ->
    [one] 1 gruppesamling
   *[other] { $sessions } gruppesamlinger
} og { $meetings ->
    [one] 1 forældresamling
   *[other] { $meetings } forældresamlinger
}
form-preview-dates = { $first } – { $last }
form-preview-none = Datoerne vises her, når felterne stemmer.
flaw-empty = Giv gruppen et navn.
flaw-group-taken = En gruppe hedder det allerede.
flaw-too-long = »{ $name }« er for langt. Skriv det kortere.
flaw-no-programme = Der er ikke noget program at vælge.
flaw-not-a-date = Det er ikke en dato. Skriv 12.1.2027.
flaw-not-a-time = Det er ikke et klokkeslæt. Skriv 14.30.
flaw-not-a-period = »{ $piece }« er ikke en periode. Skriv 15.2.–21.2.
flaw-no-dates = Der bliver ikke dage nok til alle samlinger.
flaw-twice = To kan ikke hedde »{ $name }«.
flaw-more-than-a-name = »{ $name }«: ét navn er nok, uden efternavn.

# Questions and lines about a group.
ask-who-writes = Hvem skriver på denne computer? Navnet står ved noterne.
ask-nobody = Ingen bestemt
ask-move = { $session } flyttes til { $date }. Skal samlingerne efter den flyttes lige så langt?
ask-move-alone = Nej, kun denne
ask-move-following = Ja, alle der kommer efter
ask-insert = Hvilken samling vil I tilføje? Den får den første ledige dag efter den sidste.
ask-adopt = Gruppens fil er ændret uden for smil. Skal ændringen gælde?
ask-adopt-yes = Ja, tag den i brug
ask-adopt-no = Nej, lad filen være
ask-leave-form = Gruppen er ikke oprettet endnu.
ask-leave-form-stay = Udfyld mere
ask-leave-form-keep = Gå tilbage; skemaet står sådan til næste gang
ask-leave-form-drop = Gå tilbage og tøm skemaet
line-move-date = Ny dag for { $session }, gerne med klokkeslæt:
line-new-child = Hvad kaldes barnet her? Ét kort navn:
line-new-leader = Hvad hedder gruppelederen? Fornavnet er nok:
line-new-user-representative = Hvad hedder brugerrepræsentanten? Fornavnet er nok:
line-rename = Hvad skal { $name } kaldes fra nu af?
line-too-long = Det er for langt til at læse på afstand. Skriv det kortere.

# The live session.
live-paused = Tiden står stille.
live-free = fri
live-kept = behold
live-planned = planlagt { $time }
live-we-end = vi slutter
live-we-end-about = vi slutter ca.
live-left = minutter tilbage
live-left-seconds = tilbage
live-over = minutter mere end planlagt
live-over-seconds = mere end planlagt
live-elapsed = indtil nu { $minutes } min
live-next = så: { $step }
live-last-step = sidste trin
live-here = her { $children } · voksne { $grown }
live-away = ikke her { $count }
live-end-of-step = Den tid, der var sat af til dette trin, er gået. Bliv, så længe I har brug for det.
live-no-words = Der er ikke skrevet nogen tekst til dette trin.
live-more = mere: PgDn
live-notes-hidden = { $count -> 
    [one] 1 note, skjult
   *[other] { $count } noter, skjult
}
live-user-representative = Brugerrepræsentanten: { $text }
live-instead = [{ $lang }]
live-chosen-before = Vælg (Enter); vælg igen for at tage det tilbage.
live-nobody = Der står ingen på listen endnu. Tryk Esc, så p, for at skrive, hvem der er med.
tag-here = her
tag-late = kom sent
tag-away = ikke her
tag-open = ?
tag-parents = forældre og andre voksne hjemmefra
tag-siblings = søskende
tag-guests = gæster
role-leader = gruppeleder
role-user-representative = brugerrepræsentant
role-child = barn
turn-waiting = –
turn-later = kommer tilbage senere
turn-passed = pas
turn-done = fortalt
round-top = top
round-bottom = bund
round-now = { $name } fortæller · så { $next }
round-now-last = { $name } fortæller
round-all = Alle har haft ordet.
round-so-far = { $done } af { $all }
phase-breathe-in = træk vejret ind
phase-breathe-out = pust ud
phase-tense = spænd
phase-let-go = slip
phase-rest = hvil
pacer-over = Det var det. Enter begynder forfra.
pacer-held = Stoppet. Enter fortsætter.
pacer-speed = tempo { $percent } %
pacer-length = { $minutes } min
closing-next = Næste gang: { $title }, { $date } { $time }
closing-last = Det var den sidste samling i planen.
closing-bring = Tag med: { $what }
closing-candle = Lyset brænder endnu: c slukker det.
before-begin = Enter begynder samlingen. Intet starter af sig selv.
before-when = Planlagt: { $date }, { $from }–{ $to }
before-aims = Hvad samlingen er til for
before-materials = Det har I brug for
before-prepare = Gør klar
before-free = heraf { $minutes } fri
before-minutes = { $minutes } min
done-title = Samlingen er slut.
done-lasted = Den varede { $minutes } minutter og sluttede { $time }.
done-undo = u tager afslutningen tilbage, hvis den kom for tidligt.
unsaved-banner = Ikke gemt: { $why } Det, I har skrevet, er bevaret her og gemmes, så snart det kan lade sig gøre.
read-only = Kan kun læses her: { $why }
notice-undone = Fortrudt.
notice-redone = Gentaget.
notice-nothing = Der er ikke mere at fortryde.
notice-kept = Noten er gemt.
notice-not-now = Det kan ikke lade sig gøre nu.
notice-cue-off = Intet signal, når tiden for et trin er gået.
notice-cue-visual = En stille linje siger til, når tiden for et trin er gået.
notice-cue-bell = En stille linje og en dæmpet lyd siger til, når tiden for et trin er gået.
overlay-note = Note
overlay-note-about = om { $name }
overlay-note-group = ikke om et bestemt barn
overlay-note-hint = Uret går. Esc gemmer noten.
overlay-help = Taster, der virker nu
line-must-end = Vi skal slutte kl. (16.30):
line-began-at = Vi begyndte kl. (14.35):
line-skip-reason = Hvorfor springe over? (må stå tomt)
line-new-step = Hvad hedder det nye trin? Et tal til sidst er minutterne: Dans 5
line-away-reason = Hvorfor ikke her? (må stå tomt)
line-top = Noget godt – et par ord, eller Enter for at krydse af:
line-bottom = Noget svært – et par ord, eller Enter for at krydse af:
line-not-a-time = Det er ikke et klokkeslæt. Skriv det sådan: 16.30.
line-not-a-date = Det er ikke en dato. Skriv den sådan: 2.2.2027.
line-empty = Skriv noget først, eller tryk Esc.
line-taken = Der er allerede en her, der hedder det.
ask-slept = Computeren sov i { $length }. Skal den tid tælle med?
ask-slept-count = Ja: samlingen gik videre
ask-slept-not = Nej: vi holdt pause

# Files that cannot be read or saved.
cause-not-allowed = Du har ikke adgang til { $path }. Spørg den, der har ansvar for computeren.
cause-no-space = Der er ikke plads til { $path }. Gør plads på disken.
cause-missing = { $path } findes ikke. Tjek, at disken eller mappen er tilsluttet.
cause-in-the-way = Der ligger noget andet, hvor { $path } skal være. Flyt det væk.
cause-other = { $path } kan ikke bruges. Prøv igen; genstart computeren, hvis det ikke hjælper.
save-changed = Et andet program har ændret { $path }, siden den blev åbnet. Luk gruppen og åbn den igen.
save-form = { $path } kunne ikke skrives. Det er en fejl i smil; meld den gerne.
reason-edited = En fil er ændret uden for smil. Se på den i gruppens plan, og tag den i brug med y.
reason-newer = En nyere smil har skrevet her. Opdater smil på denne computer.
reason-unreadable = En fil kan ikke læses, så intet skrives oven i den.
reason-busy = Gruppen er åben i et andet vindue. Luk den der først.
trouble-too-large = { $path } er større end nogen fil fra smil. Den er ladt i fred.
trouble-not-text = { $path } er ikke tekst. Den er ladt i fred; læg en kopi tilbage, hvis I har en.
trouble-damaged = { $path } kan ikke læses. Den er ladt i fred; læg en kopi tilbage, hvis I har en.
trouble-not-ours = { $path } er ikke en fil fra smil. Flyt den et andet sted hen.
trouble-unknown-field = { $path }: smil kender ikke dette felt. Ret stavningen, eller tag det ud.
trouble-repeated = { $path } indeholder det samme to gange. Tag det ene ud.
trouble-other-device = { $path } indeholder noget, en anden computer har skrevet. Læg filen tilbage, som den var.
trouble-edited = { $path } er ændret uden for smil.
trouble-newer = { $path } er skrevet af en nyere smil og kan kun læses her.
trouble-too-new = { $path } er skrevet af en nyere smil. Opdater smil for at åbne den.

# More reasons.
reason-no-lock = smils egen mappe på denne computer kan ikke bruges, så intet kan gemmes.

# Today's notes.
live-no-notes = Der er ikke noteret noget i dag.
