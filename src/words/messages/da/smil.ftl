# Said on the bare terminal after a fault of the program.
fault = smil lavede en fejl og måtte lukke. Det, der blev gemt, er i god behold; det sidste, du skrev, kan mangle. Start igen og gå videre.

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
do-save-elsewhere = gem en kopi et andet sted
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
do-adopt = godkend ændringen i filen
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
do-show = vis / skjul notater
do-rail = planen
do-must-end = vi skal slutte kl. …
do-began-at = vi begyndte kl. …
do-frame = sådan gør vi
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
do-who-is-here = hvem er her
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
do-step-done = gjort / ikke gjort
do-debrief = eftersnak
do-next-session = næste samling
do-previous-session = forrige samling
do-about = om et barn
do-about-before = barnet før
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
place-home = Grupperne
place-form = Skemaer
place-group = En gruppe
place-people = Deltagere
place-before = Før samlingen
place-live = Samlingen
place-rail = Planen for samlingen
place-name-tags = Navneskilte
place-who-is-here = Hvem er her, når som helst
place-round = Ugens top og bund
place-choosing = Spørgsmål og varianter
place-relaxation = Afspændingsøvelse
place-closing = Afslutning
place-written-in = Skrive ind bagefter
place-debrief = Eftersnak
place-reading = Læsning
place-note = Et notat
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
group-children = { $count ->
    [one] 1 barn
   *[other] { $count } børn
}
group-grown-ups = { $count ->
    [one] 1 voksen
   *[other] { $count } voksne
}
group-minutes = { $count } min
group-family = familie
group-parents = forældre
group-kind-children = Gruppesamling
group-kind-family = Familiesamling: børnene og de voksne hjemmefra
group-kind-parents = Forældresamling
group-when = { $date }, { $from }–{ $to }
group-hours = { $from }–{ $to } · { $minutes } minutter
group-about-done = Enter viser, hvordan samlingen gik.
group-about-running = Samlingen er begyndt. Enter fører jer tilbage til, hvor I var.
group-about-dropped = Taget ud af planen. Tryk x for at tage den med igen.
group-about-waits = Datoen er gået. w skriver den ind, hvis den er holdt; m flytter den.
group-about-next = Enter åbner samlingen; intet begynder af sig selv.
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
form-about-leaders = Fornavne med komma imellem. Helst er I to.
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
flaw-too-long = For langt navn: »{ $name }«
flaw-no-programme = Der er ikke noget program at vælge.
flaw-not-a-date = Det er ikke en dato. Skriv 12.1.2027.
flaw-not-a-time = Det er ikke et klokkeslæt. Skriv 14.30.
flaw-not-a-period = Ikke en periode. Skriv 15.2.–21.2., ikke »{ $piece }«
flaw-no-dates = Der bliver ikke dage nok til alle samlinger.
flaw-twice = To kan ikke hedde det samme: »{ $name }«
flaw-more-than-a-name = Ét navn er nok, uden efternavn: »{ $name }«

# Questions and lines about a group.
ask-who-writes = Hvem skriver på denne computer? Navnet står ved notaterne.
ask-nobody = Ingen bestemt
ask-who-told = Hvem fortalte det?
ask-who-told-open = Lad det stå åbent
ask-move = { $session } flyttes til { $date }. Skal samlingerne efter den flyttes lige så langt?
ask-move-alone = Nej, kun denne
ask-move-following = Ja, alle der kommer efter
ask-insert = Hvilken samling vil I tilføje? Den får den første ledige dag efter den sidste.
ask-adopt = Gruppens fil er ændret uden for smil. Skal ændringen gælde?
ask-adopt-yes = Ja, lad ændringen gælde
ask-adopt-no = Nej, lad filen være
ask-unsaved = Ikke alt det, du har skrevet, er gemt. { $why }
ask-unsaved-stay = Bliv her; det gemmes, så snart det kan lade sig gøre
ask-unsaved-copy = Gem en kopi et andet sted
ask-unsaved-leave = Afslut alligevel; det, der ikke er gemt, kan gå tabt
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
help-plan = Planen til venstre
help-plan-minutes = minutter planlagt, og minutter brugt
help-plan-kept = programmet forkorter det aldrig
help-plan-needs = med dem, der er her, tager runden mindst så lang tid
help-plan-free = minutter, som ingen trin har brug for
live-planned = planlagt { $time }
live-we-end = vi slutter
live-we-end-about = vi slutter ca.
live-left = minutter tilbage af trinnet
live-left-seconds = tilbage af trinnet
live-over = minutter mere end planlagt
live-over-seconds = mere end planlagt
live-used = minutter på dette trin
live-used-seconds = på dette trin
live-elapsed = { $minutes } min siden start
live-next = så: { $step }
live-last-step = sidste trin
live-here = her { $children } · voksne { $grown }
live-away = ikke her { $count }
live-end-of-step = Tiden til dette trin er gået. Bliv, så længe I har brug for det.
live-no-words = Der er ikke skrevet nogen tekst til dette trin.
live-more = side { $page } af { $all }, mere: PgDn
live-notes-hidden = { $count -> 
    [one] 1 notat, skjult
   *[other] { $count } notater, skjult
}
live-user-representative = Brugerrepræsentanten: { $text }
live-nobody = Der står ingen på listen endnu. Tryk Esc, så p, for at skrive, hvem der er med.
tag-here = her
tag-late = kom sent
tag-away = ikke her
tag-open = ?
tag-parents = forældre og andre voksne hjemmefra
tag-siblings = søskende
tag-guests = gæster
tag-title = Hvem er her
role-leader = gruppeleder
role-user-representative = brugerrepræsentant
role-child = barn
turn-later = kommer tilbage senere
turn-passed = pas
turn-done = fortalt
round-top = top
round-bottom = bund
round-now = { $name } fortæller · så { $next }
round-now-last = { $name } fortæller
round-next = så { $next }
round-all = Alle har haft ordet.
round-so-far = { $done } af { $all }
notice-all-have-told = Alle har haft ordet. { $up } vælger en af dem igen, { $next } går videre.
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
done-title = Samlingen er slut.
done-lasted = Den varede { $minutes } minutter og sluttede { $time }.
done-undo = o fortsætter samlingen, hvis det var for tidligt.
notice-save-first = Øvelsen kan begynde, når alt det, du har skrevet, er gemt.
unsaved-banner = Ikke gemt endnu, men bevaret her. { $why }
notice-elsewhere = En kopi ligger i { $path }. Her er det stadig ikke gemt.
notice-not-elsewhere = Kopien blev ikke gemt: { $why }
read-only = Kan kun læses her: { $why }
notice-undone = Fortrudt.
notice-dropped = { $session } er taget ud af planen. { $key } tager den med igen.
notice-back-in-plan = { $session } er med i planen igen.
notice-redone = Gentaget.
notice-undone-what = Fortrudt: { $what }.
notice-redone-what = Gentaget: { $what }.
did-began = at samlingen begyndte
did-went = det næste trin
did-skipped = trinnet, der blev sprunget over
did-paused = pausen
did-minutes = minutterne
did-added = det nye trin
did-order = rækkefølgen
did-time = klokkeslættet
did-not-counted = tiden, der ikke skulle tælle
did-candle = lyset
did-chose = valget
did-listened = lytningen
did-aside = hvem der gik til side
did-fitted = den nye plan
did-finished = at samlingen sluttede
did-here = hvem der er her
did-round = runden
did-note = notatet
did-held = det, I skulle huske
did-serious = barnets ord
did-signs = de små tegn
did-say = det, gruppen valgte
did-debrief = eftersnakken
did-written = det, der blev skrevet ind
did-plan = ændringen i planen
did-people = ændringen blandt deltagerne
did-frame = sådan gør vi
did-follow-up = opfølgningen
did-concern = bekymringen
did-of-child = det på barnets side
notice-nothing = Der er ikke mere at fortryde.
notice-kept = Notatet er gemt.
notice-step-runs = Dette trin er i gang. { $key } går videre.
notice-not-now = Det kan ikke lade sig gøre nu.
overlay-note = Notat
overlay-note-about = om { $name }
overlay-note-group = ikke om et bestemt barn
overlay-note-hint = Uret går. Esc gemmer notatet.
overlay-help = Taster, der virker nu
line-must-end = Vi skal slutte kl. (for eksempel 16.30):
line-began-at = Vi begyndte kl. (for eksempel 14.35):
line-skip-reason = Hvorfor springe over? (må stå tomt)
line-new-step = Hvad hedder det nye trin? Et tal til sidst er minutterne: Dans 5
line-new-choice = Hvad kan gruppen også vælge? Et par ord:
line-top = Noget godt – et par ord, eller Enter for at krydse af:
line-bottom = Noget svært – et par ord, eller Enter for at krydse af:
line-not-a-time = Det er ikke et klokkeslæt. Skriv det sådan: 16.30.
line-later-than-now = Skriv et klokkeslæt før nu, højst 12 timer tilbage.
line-not-a-date = Det er ikke en dato. Skriv den sådan: 2.2.2027.
line-empty = Skriv noget først, eller tryk Esc.
line-elsewhere = Hvilken mappe skal kopien ligge i? Hele stien, som /media/usb-nøgle:
line-not-a-folder = Det er ikke en hel sti. Skriv den sådan: /media/usb-nøgle
line-taken = Der er allerede en her, der hedder det.
ask-slept = Computeren sov i { $length }. Skal den tid tælle med?
ask-slept-count = Ja: samlingen gik videre
ask-slept-not = Nej: vi holdt pause

# Files that cannot be read or saved.
cause-not-allowed = Ingen adgang. Spørg den it-ansvarlige. ({ $path })
cause-read-only = Disken kan kun læses. Brug en anden. ({ $path })
cause-no-space = Disken er fuld. Gør plads på den. ({ $path })
cause-missing = En fil eller mappe mangler. Tilslut disken. ({ $path })
cause-in-the-way = Der ligger noget andet her. Flyt det væk. ({ $path })
cause-other = Det kan ikke bruges. Prøv igen; genstart computeren, hvis det ikke hjælper. ({ $path })
save-changed = Et andet program har ændret filen. Luk gruppen og åbn den igen. ({ $path })
save-bad-key = En af de nøgler, som gruppen er beskyttet for, kan ikke bruges, så intet bliver gemt. Se på dem med »smil doctor«.
save-no-own-key = Gruppen er ikke beskyttet for din egen nøgle, så intet bliver gemt. Spørg den leder, der deler den med dig.
save-several-words = Ikke gemt: To computeres filer i gruppens mappe hører ikke til den samme beskyttede gruppe. Find sammen ud af, hvis mappe der ikke hører til, og flyt den væk.
reason-locked = Gruppen er beskyttet. Skriv adgangskoden for at åbne den.
reason-for-others = Gruppen er beskyttet, og den er ikke delt med dig. Bed en af lederne om at køre »smil share« med din nøgle; »smil identity« viser den.
trouble-locked = { $path } er beskyttet. Skriv adgangskoden for at åbne.
trouble-for-others = { $path } er beskyttet og ikke delt med dig. Bed en af lederne om at køre »smil share« med din nøgle; »smil identity« viser den.
trouble-unconfirmed = Det, en anden leder skriver, er lukket for dig: computeren dér har ikke bekræftet din nøgle. Bed lederen om at åbne gruppen og sammenligne ordene med dig.
cause-damaged = { $path } er beskadiget. Læg en kopi tilbage, hvis du har en.
save-form = Filen kunne ikke skrives. Det er en fejl i smil; meld den gerne. ({ $path })
reason-edited = En fil er ændret uden for smil. Se på den i gruppens plan; y godkender ændringen.
reason-newer = En nyere smil har skrevet her. Opdater smil på denne computer.
reason-unreadable = En fil kan ikke læses, så intet skrives oven i den. »smil restore« viser kopierne af den.
reason-busy = Gruppen er åben i et andet vindue. Luk den der først.
trouble-lies-open = { $path } ligger åbent i en beskyttet gruppe: enhver, der kan nå mappen, kan have lagt den der. Intet i den bliver taget med. Er den en kollegas, bringer »smil protect« på kollegaens computer det i orden.
trouble-not-by-reader = { $path } er lagt der af nogen, som ikke kan læse gruppen. Intet i den bliver taget med. Er den alligevel en kollegas, bringer »smil unprotect« og derefter »smil protect« på kollegaens computer det i orden.
trouble-several-words = { $path } og en anden computers filer hører ikke til den samme beskyttede gruppe. Ingen af dem bliver taget med. Find sammen ud af, hvis mappe der ikke hører til, og flyt den væk.
trouble-too-large = { $path } er større end nogen fil fra smil. Den er ladt i fred.
trouble-not-text = { $path } er ikke tekst. Den er ladt i fred; »smil restore« viser, om der er en kopi at lægge tilbage.
trouble-damaged = { $path } kan ikke læses. Den er ladt i fred; »smil restore« viser, om der er en kopi at lægge tilbage.
trouble-not-ours = { $path } er ikke en fil fra smil. Flyt den et andet sted hen.
trouble-unknown-field = { $path }: smil kender ikke dette felt. Ret stavningen, eller tag det ud.
trouble-repeated = { $path } indeholder det samme to gange. Tag det ene ud.
trouble-other-device = { $path } indeholder noget, en anden computer har skrevet. Læg filen tilbage, som den var.
trouble-edited = { $path } er ændret uden for smil.
trouble-newer = { $path } er skrevet af en nyere smil og kan kun læses her.
trouble-too-new = { $path } er skrevet af en nyere smil. Opdater smil for at åbne den.

# More reasons.
reason-no-circle = Kør »smil protect«: hvem der læser gruppen, vides ikke her.
reason-away = Mappen er der ikke nu. Tilslut stikket eller fællesdrevet.
trouble-away = { $path } er der ikke lige nu. Sæt USB-stikket i, eller forbind til den delte mappe. Intet er gået tabt.
reason-no-lock = smils egen mappe på denne computer kan ikke bruges, så intet kan gemmes.

# What is wrong with a programme file: a sentence, and on the next line what to do.
problem-not-found =
    Der er ingen fil eller mappe her.
    Tjek stavemåden.
problem-not-allowed =
    Du har ikke lov til at læse dette.
    Spørg den, der har ansvar for maskinen.
problem-unreadable =
    Dette kan ikke læses.
    Tjek, at disken er tilsluttet, og prøv igen.
problem-not-a-file =
    Dette er ikke en fil.
    Læg en programfil her, eller flyt det, der ligger her.
problem-too-large =
    Filen er større end { $most } kB og bliver ikke læst.
    Del den op, eller fjern det, der ikke hører til.
problem-not-utf8 =
    Filen er ikke gemt som UTF-8-tekst.
    Gem den igen i et tekstprogram, og vælg UTF-8.
problem-hostile =
    Her står et usynligt tegn ({ $code }), som kan forstyrre skærmen.
    Slet teksten omkring tegnet, og skriv den igen.
problem-bad-name =
    Navnet kan ikke bruges til et program eller en samling, så dette bliver ikke læst.
    Brug kun små bogstaver a–z, tal og bindestreg, og .ron til sidst i filers navne.
problem-not-a-programme =
    Dette er ikke en programfil og ikke en mappe med programfiler.
    Skriv stien til en .ron-fil i et program eller til programmets mappe.
problem-misplaced =
    Filen ligger ved siden af programmapperne og bliver ikke læst.
    Flyt den ind i programmets mappe.
problem-field =
    Feltet »{ $name }« findes ikke her.
    Fjern det, eller se i et af de medfølgende programmer, hvad felterne hedder.
problem-field-meant =
    Feltet »{ $name }« findes ikke her.
    Mente du »{ $meant }«?
problem-format =
    Denne udgave af smil kan ikke læse dette format.
    Skriv format: { $known }, eller opdater smil.
problem-no-programme =
    Der er ikke noget program med navnet »{ $id }« her.
    Der skal være en fil, som hedder programme.ron, i programmets mappe.
problem-no-session =
    Samlingen »{ $id }« har ingen fil.
    Lav filen { $id }.ron, eller fjern samlingen fra listen.
problem-ritual =
    Programmet har ikke noget fast trin, der hedder »{ $id }«.
    Skriv det under ritual i programme.ron, eller brug et, der står der.
problem-ritual-meant =
    Programmet har ikke noget fast trin, der hedder »{ $id }«.
    Mente du »{ $meant }«?
problem-circle =
    Ritualet kommer fra »{ $id }«, og derfra fører vejen tilbage hertil.
    Skriv ritualet ud i et af programmerne, eller fjern ritual_of.
problem-tool =
    Værktøjskassen har ikke noget, der hedder »{ $id }«.
    Find navnet i værktøjskassen, eller fjern det fra listen.
problem-tool-meant =
    Værktøjskassen har ikke noget, der hedder »{ $id }«.
    Mente du »{ $meant }«?
problem-span =
    Fra { $from } til { $to } vender forkert.
    Lad from være højst lige så meget som to.
problem-phases =
    En afspændingsøvelse har rounds med phases, og det har intet andet.
    Tilføj rounds, eller ret kind.
problem-never-found =
    Ingen søgning fører hen til denne.
    Giv den mindst ét tema, ét sted og et antal børn mellem 1 og 30.
problem-too-long =
    { $field }: { $length } tegn, og { $most } kan læses med et blik.
    Gør den kortere, eller del den i to.
problem-duplicate-id =
    Id'et »{ $id }« er brugt før.
    Giv et af dem et andet id.
problem-bad-id =
    »{ $id }« kan ikke være et id.
    Brug kun små bogstaver a–z, tal og bindestreg.
problem-wrong-id =
    Id'et er »{ $found }«, men filen eller mappen hedder »{ $expected }«.
    Lad begge hedde det samme.
problem-unlisted =
    Samlingen står ikke på nogen liste i programme.ron, så ingen gruppe får den.
    Skriv id'et i sessions eller parent_meetings, eller flyt filen.
problem-wrong-list =
    »{ $id }« er { $kind } og står på den forkerte liste.
    Forældresamlinger hører til i parent_meetings, alle andre i sessions.
problem-too-few =
    Programmet beder om mindst { $least } samlinger, men har { $count } på listen.
    Tilføj samlinger, eller lad at_least være højst { $count }.
problem-no-sessions =
    Programmet har ingen samlinger.
    Skriv samlingernes id'er i sessions.
problem-no-bands =
    Programmet siger ikke, hvilken alder det er til.
    Skriv bands: [younger], bands: [older] eller begge.
problem-no-steps =
    Samlingen har ingen trin.
    Skriv mindst ét trin i steps.
problem-band = For { $from }–{ $to } år:{" "}
problem-minutes =
    { $who }Trinnene varer { $sum } minutter, og { $buffer } er sat af som ledige, men samlingen er på { $minutes }.
    Ret trin, buffer eller minutes, så det går op.
problem-least =
    { $who }Trinnet kan ikke have mindst { $least } minutter, når { $minutes } er planlagt.
    Lad least være højst lige så meget som minutes.
problem-blank =
    Teksten er tom.
    Skriv noget, eller fjern feltet.
problem-missing-text =
    { $who }{ $field } er ikke skrevet.
    Programmet kan bruges alligevel.
problem-missing-language =
    Teksten mangler på { $lang }.
    Tilføj { $code }; ellers vises et andet sprog.
syntax-empty =
    Filen er tom.
    Begynd med en kopi af en fil, der virker.
syntax-string =
    Teksten, der begynder her, har intet anførselstegn til sidst.
    Sæt " dér, hvor teksten slutter.
syntax-comment =
    Kommentaren, der begynder her, slutter aldrig.
    Sæt */ dér, hvor den slutter.
syntax-bracket =
    Her begynder en { $open }, som aldrig bliver lukket.
    Sæt { $close } dér, hvor den skal slutte.
syntax-bracket-by =
    Her begynder en { $open }, som ikke bliver lukket.
    Sæt { $close } dér, hvor den skal slutte, senest på linje { $line }.
syntax-opening =
    Der står ingen { $open } foran, som begynder dette.
    Se længere oppe, og sæt { $open } dér, hvor det, der står her, begynder.
syntax-text-alone =
    Her står en tekst uden navnet på et felt.
    Se længere oppe: der mangler et navn og en [, som i da: [, eller der kom en ] for tidligt.
syntax-quote =
    Teksten slutter ved dette anførselstegn, og så kommer der mere.
    Skriv \" for hvert anførselstegn inde i en tekst, eller brug » og «.
syntax-quoted =
    Navnet »{ $name }« står i anførselstegn.
    Skriv det uden: { $right }.
syntax-comma =
    Her mangler et komma eller en parentes.
    Se på slutningen af linjen ovenfor: dér skal der nok stå et komma.
syntax-colon =
    Her mangler et kolon.
    Skriv feltets navn, så kolon, så værdien.
syntax-escape =
    Efter \ står noget, der ikke betyder noget.
    Skriv \\ for én skråstreg, eller fjern den.
syntax-character =
    Tegnet { $code } kan ikke stå her.
    Brug lige anførselstegn: "sådan".
syntax-trailing =
    Der står noget efter slutningen.
    Fjern det, eller se efter en parentes for meget.
syntax-deep =
    Der er for mange parenteser inden i hinanden.
    Fjern nogle lag.
syntax-name =
    »{ $name }« er ikke noget, der kan stå her.
    Dette kan stå her: { $allowed }.
syntax-name-meant =
    »{ $name }« er ikke noget, der kan stå her.
    Mente du »{ $meant }«?
syntax-type =
    Her står { $found }, men der skal være { $wanted }.
    Se på det samme sted i en fil, der virker.
syntax-range =
    Tallet er for stort eller mindre end nul.
    Skriv et tal fra 0 og opefter.
syntax-missing =
    Feltet »{ $field }« mangler.
    Skriv det her.
syntax-twice =
    Feltet »{ $field }« står to gange.
    Fjern det ene.
syntax-nested =
    Her står et sprog inden i et sprog, eller en alder inden i en alder.
    Lad hvert sprog og hver alder stå én gang.
syntax-other =
    Dette er ikke til at forstå.
    Sammenlign med det samme sted i en fil, der virker.
kind-children = en børnesamling
kind-family = en familiesamling
kind-parents = en forældresamling
field-title = Navnet
field-source = Hvor programmet kommer fra
field-aims = Hvad samlingen er til for
field-materials = Hvad I skal bruge
field-prepare = Hvad der skal gøres klar
field-bring = Hvad alle tager med
field-send-home = Hvad der sendes med hjem
field-tell-parents = Hvad forældrene får at vide
field-why = Hvorfor trinnet er med
field-do = Hvad I gør
field-say = Hvad I kan sige
field-tips = Hvad I kan se efter
field-user-representative = Hvad brugerrepræsentanten kan bidrage med
field-ask = Et spørgsmål
wanted-text = en tekst i anførselstegn
wanted-lines = en liste med tekster
wanted-minutes = hele minutter
wanted-number = et helt tal
wanted-list = en liste i klammer
wanted-fields = felter i parentes
wanted-name = et navn uden anførselstegn
found-text = en tekst
found-number = et tal
found-name = et navn uden anførselstegn
found-list = en liste
found-fields = felter i parentes
found-other = intet, der kan bruges

# Called from a command line: the help.
help-usage = Brug
help-commands = Kommandoer
help-arguments = Argumenter
help-options = Valg
help-everywhere = Valg, der virker overalt
help-smil = smil: en rolig følgesvend for dem, der leder SMIL-grupper. Uden kommando åbnes grupperne.
help-after =
    Prøv først: smil demo åbner en opdigtet gruppe uden at røre noget af jeres eget.
    Mere om en kommando: smil new --help
help-run = Led en samling: den næste, eller den, du nævner
help-new = Lav en gruppe
help-groups = Vis grupperne
help-show = Vis en gruppes plan, eller én samling, som den gik
help-print = Udskriv en samling på ét A4-ark
help-programmes = Vis de programmer, en gruppe kan følge
help-adapt = Lav jeres egen udgave af et program, klar til at redigere
help-toolbox = Lav noget nyt til værktøjskassen
help-check = Se efter fejl i programfiler
help-where = Vis, hvor filerne ligger
help-keys = Vis alle tasterne
help-demo = Åbn en opdigtet gruppe til at vise frem og øve med
usage-smil = smil [VALG] [KOMMANDO]
usage-run = smil run GRUPPE [SAMLING] [--rehearse]
usage-new = smil new NAVN --programme ID --start DATO --time KLOKKESLÆT [VALG]
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
value-time = KLOKKESLÆT
value-period = FRA..TIL
help-help = Vis denne hjælp
help-version = Vis, hvilken udgave dette er
help-lang = Sproget: norsk bokmål, dansk eller engelsk
help-data-dir = Mappen, hvor grupperne ligger
help-theme = Farver: rolige, stærke kontraster eller ingen
help-still = Lad intet på skærmen bevæge sig
help-speed = Lad uret gå N gange så hurtigt (kun med demo og --rehearse)
help-group = Gruppens navn, eller begyndelsen af det
help-session = Samlingens nummer, eller begyndelsen af navnet
help-notes = Vis også det, der er noteret om børn
help-html = Lav en HTML-fil til browseren i stedet for ren tekst
help-path = Filer eller mapper; uden dem alt, der følger med, og jeres egne
help-name = Hvad gruppen skal hedde
help-toolbox-new = Lav en fil til værktøjskassen med forklaringer, klar til at udfylde
help-adapt-programme = Programmet, der kopieres; se smil programmes
help-as = Det, kopien skal hedde: små bogstaver a–z, tal og bindestreg
help-tool = Det, den skal hedde: små bogstaver a–z, tal og bindestreg
help-programme = Programmet, den følger; se smil programmes
help-start = Datoen for første samling, som 2027-01-12
help-time = Hvornår samlingerne begynder, som 14:30
help-every = Hver uge eller hver anden uge
help-skip = Dage uden samling, som 2027-02-15..2027-02-21; kan gentages
help-band = Alder: 8–12 eller 13–16 år
help-language = Sproget i gruppen
help-country = Landet: bestemmer telefonnumre og pligter
help-child = Det, et barn kaldes her; et dæknavn er fint. Kan gentages
help-leader = En gruppeleder. Kan gentages
help-user-representative = En brugerrepræsentant. Kan gentages

# Called from a command line: what is wrong.
cli-more = Mere hjælp: { $command } --help
cli-meant = Mente du { $meant }?
cli-unknown-command = Der er ingen kommando, der hedder { $given }.
cli-unknown-option = Der er ikke noget valg, der hedder { $given }, her.
cli-too-much = { $given } er ét ord for meget her. Sæt anførselstegn om navne med mellemrum.
cli-no-value = Der mangler noget efter { $option }.
cli-missing = Dette mangler: { $what }.
cli-twice = { $option } kan kun stå én gang.
cli-not-text = Et af ordene er ikke læselig tekst.
cli-misused = Dette er ikke til at forstå.
cli-there-is = Dette findes:
cli-no-language = smil kan ikke sproget { $given } ({ $by }).
cli-no-theme = { $given } er ikke et farvevalg. Vælg calm, contrast eller plain.
cli-no-speed = { $given } er ikke en fart. Skriv et helt tal fra 1 til { $most }.
cli-speed-for-real = Uret går kun hurtigere i opdigtede grupper: smil demo --speed 60. Eller øv: smil run GRUPPE --rehearse.
cli-no-start = { $given } er ikke en dato. Skriv den sådan: 2027-01-12 eller 12.1.2027.
cli-no-time = { $given } er ikke et klokkeslæt. Skriv det sådan: 14:30.
cli-no-every = { $given } er ikke en takt. Skriv 1w for hver uge eller 2w for hver anden.
cli-no-skip = { $given } er ikke dage. Skriv dem sådan: 2027-02-15..2027-02-21.
cli-no-band = { $given } er ikke en aldersgruppe. Skriv younger (8–12 år) eller older (13–16 år).
cli-no-country = { $given } er ikke et land, smil kender. Skriv norway eller denmark.
cli-no-name = Gruppen skal hedde noget.
cli-long-group = Gruppens navn er for langt. Brug højst 60 tegn.
cli-taken-group = Der er allerede en gruppe, der hedder { $given }. Find et andet navn.
cli-no-person = Et af navnene er tomt.
cli-long-person = { $given } er for langt til at læses på afstand. Brug højst 20 tegn.
cli-two-people = To hedder { $given }. Giv en af dem et andet navn.
cli-unknown-group = Ingen gruppe hedder { $given }.
cli-unknown-session = Ingen samling er eller hedder { $given }.
cli-unknown-programme = Intet program hedder { $given }.
cli-ambiguous-group = Flere begynder med { $given }. Skriv mere af navnet.
cli-ambiguous-session = Flere samlinger begynder med { $given }. Skriv nummeret eller mere af navnet.
cli-no-groups = Der er ingen grupper endnu. smil new --help viser, hvordan du laver en.
cli-no-dates = Der bliver ikke datoer nok, når dagene uden samling er trukket fra.
cli-no-home = Maskinen siger ikke, hvor dine filer skal ligge. Nævn en mappe med --data-dir og en i SMIL_STATE_DIR.
cli-busy = Gruppen er åben i et andet vindue. Luk den dér først.
cli-no-output = Svaret kunne ikke skrives. Er disken fuld?
cli-bad-id = { $given } kan ikke være et id. Brug små bogstaver a–z, tal og bindestreg, som i »vores-by«.
cli-taken-id = { $given } findes allerede blandt det, der følger med smil. Vælg et andet id.
cli-not-saved = smil er lukket, og ikke alt det, der blev skrevet, er gemt. { $why }
cli-exists = { $path } findes allerede og er ikke rørt. Vælg et andet navn.
cli-no-programmes-folder = Maskinen siger ikke, hvor jeres programmer skal ligge. Nævn en mappe i SMIL_PROGRAMMES.
cli-not-the-same = Kopien af { $given } blev ikke den samme, så intet er skrevet. Det er en fejl i smil; giv gerne besked.
cli-mend-first = Dette skal rettes i programmet, før det kan kopieres:
cli-not-printed = Arket kunne ikke laves. Det er en fejl i smil; giv gerne besked.
cli-no-terminal = smil har brug for et terminalvindue til at vise skærmen. Kommandoerne i smil --help virker også uden.

# Lists and plain text.
list-no-groups = Der er ingen grupper endnu. Start smil og tryk n, eller se smil new --help.
list-progress = { $done } af { $all }
list-over = færdig
list-sessions = { $count ->
    [one] 1 samling
   *[other] { $count } samlinger
}
list-meetings = { $count ->
    [one] 1 forældresamling
   *[other] { $count } forældresamlinger
}
where-data = Grupperne
where-state = Denne maskines egne
where-programmes = Egne programmer
show-children = Børn
show-leaders = Gruppeledere
show-user-representatives = Brugerrepræsentanter
state-running = i gang
state-dropped = taget ud
state-ahead = kommer
check-error = fejl
check-warning = advarsel
check-fine = Alt er i orden.
check-errors = { $count ->
    [0] Ingen fejl
    [one] 1 fejl
   *[other] { $count } fejl
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
check-entries = { $count } ting i værktøjskassen
check-read = Læst: { $what }.
check-own = Jeres egne: { $count ->
    [one] 1 fil
   *[other] { $count } filer
} i { $path }
check-own-empty = Der er ikke noget eget program endnu i { $path }
check-own-absent = Mappen til egne programmer findes ikke endnu: { $path }
new-made = Gruppen { $name } er lavet. Første samling er { $first }, sidste { $last }.
new-next = Se planen: smil show { $name }
adapt-made =
    Programmet { $id } er lavet med { $count } filer i { $path }
    Rediger dem i en teksteditor. { $from } er, som det var.
    Se efter fejl: smil check { $typed }
    Lav en gruppe, der følger det: smil new NAVN --programme { $id } --start DATO --time KLOKKESLÆT
tool-made =
    { $id } er lavet: { $path }
    Skift teksterne ud med jeres egne i en teksteditor.
    Se efter fejl: smil check { $typed }
    Brug den i en gruppe: smil run GRUPPE. I en samlings fil nævnes den sådan: tools: ["{ $id }"]
print-notes = Notater

# The made-up group.
demo-name = { $day }sgruppen (opdigtet)
demo-leader-1 = Kirsten
demo-leader-2 = Jonas
demo-user-representative = Maja
demo-reason = feber
demo-top-1 = Kom helt op på den gule væg.
demo-top-2 = Pandekager hos mormor.
demo-top-3 = Fik lov at stå på mål.
demo-bottom-1 = Der var uro derhjemme i søndags.
demo-bottom-2 = Nåede ikke bussen og måtte gå i regnen.
demo-first-note = Latter, da tårnet væltede tredje gang. Familierne hjalp hinanden på kryds og tværs.
demo-first-child = Sad tæt op ad sin moster hele tiden. Begyndte at tegne, da Maja satte sig ved siden af.
demo-first-well = Alle nåede frem i god tid. Maden tog uroen ud af rummet.
demo-first-hard = Vi talte for længe om det praktiske.
demo-first-carry-on = Halvt så mange ord om reglerne. Flere stole i kredsen.
demo-first-about = Elg har brug for en voksen tæt på de første minutter.
demo-first-us = Spændte på forhånd, lettede bagefter.
demo-first-representative = Et af børnene spurgte, om jeg også havde været bange. Det var rart at kunne svare.
demo-first-me = Godt. Jeg blev lidt rørt.
demo-second-note = De sikrede hinanden uden at blive bedt om det. Runden tog vi på bænken med saftevand.
demo-second-child = Ville ned igen efter to meter, prøvede på ny og smilede på toppen.
demo-second-well = Alle fandt noget, de turde. Instruktøren var stille og tydelig.
demo-second-hard = Omklædningsrummet blev trangt og højlydt.
demo-second-carry-on = Kom ti minutter før næste gang, og del omklædningsrummet i to.
demo-second-about = Spørg Elg i døren, hvordan ugen har været.
demo-second-representative = De talte mest på vej hen til væggen.
demo-second-me = Hårdt for armene, ellers kun godt.

# Today's notes.
live-no-notes = Der er ikke noteret noget i dag.
live-on-card = skrevet på kortet


# The groups.

# A group.

# The people of a group.

# A new group.

# Questions and lines about a group.

# Efter en samling: eftersnakken, det der skrives ind bagefter, samlingen som den gik.
story-nothing = Der er ikke skrevet noget om denne samling endnu.
story-ahead = { $date } { $time } · ikke begyndt
story-running = { $date } · begyndte { $began }, ikke afsluttet endnu
story-over = { $date } · { $began }–{ $ended } · { $length }
story-held-away = { $date }, planlagt { $time } · skrevet ind bagefter
story-steps = Det, vi lavede
story-written-in = Det, vi lavede, skrevet ind bagefter
story-who-came = Dem, der kom
story-notes = Notater
story-round = Ugens top og bund
story-debrief = Eftersnak · { $who }
story-step = { $title } · { $planned } → { $used } min.
story-step-added = { $title } · nyt trin, { $planned } → { $used } min.
story-skipped = { $title } · sprunget over
story-skipped-why = { $title } · sprunget over: { $reason }
story-waits = { $title } · venter til næste gang
story-not-reached = { $title } · nåede vi ikke
story-not-done = { $title } · blev ikke til noget
children-here = Børn, der var her ({ $count })
children-late = Børn, der kom sent ({ $count })
children-away = Børn, der ikke var her ({ $count })
children-open = Børn, der ikke er krydset af ({ $count })
leaders-here = Gruppeledere
leaders-late = Gruppeledere, der kom sent
leaders-away = Gruppeledere, der ikke var her
user-representative-here = Brugerrepræsentant
user-representative-late = Brugerrepræsentant, kom sent
user-representative-away = Brugerrepræsentant, var her ikke
others-here = Andre, der var her: { $list }
count-parents = { $count ->
    [one] 1 voksen hjemmefra
   *[other] { $count } voksne hjemmefra
}
count-siblings = { $count ->
    [one] 1 bror eller søster
   *[other] { $count } søskende
}
count-guests = { $count ->
    [one] 1 gæst
   *[other] { $count } gæster
}
note-about = om { $name }
note-about-gone = om et barn, der ikke længere står på listen
turn-told-passed = { $name } · sagde pas
turn-told-later = { $name } · ville vende tilbage senere
told-top = top
told-bottom = bund
told-not-noted = fortalt, ikke skrevet ned
hidden-reasons = { $count ->
    [one] 1 grund til ikke at være her
   *[other] { $count } grunde til ikke at være her
}
hidden-notes = { $count ->
    [one] 1 notat
   *[other] { $count } notater
}
hidden-turns = { $count ->
    [one] det, 1 barn fortalte
   *[other] det, { $count } børn fortalte
}
hidden-answers = { $count ->
    [one] 1 svar
   *[other] { $count } svar
}
story-without-a-word = uden besked
hidden-key = Skjult: { $what } – { $key } viser det
hidden-here = Skjult: { $what }
asked-well = Hvad gik godt?
asked-hard = Hvad var svært?
asked-carry-on = Hvad tager vi med os videre?
asked-about-a-child = Noget at huske om et barn?
asked-how-for-us = Hvordan var det for os?
asked-how-for-you = Og du: Hvordan var det for dig?
debrief-leaders = Gruppelederne
debrief-user-representative = Brugerrepræsentanten
debrief-head = { $role }: { $answered ->
    [0] ikke noget endnu
   *[other] { $answered } skrevet
}
debrief-across = { $key }: det andet ark
debrief-title = { $session } · eftersnak
debrief-saved = Det, du skriver, bliver gemt, mens du skriver.
reading-title = { $group } · som det gik
reading-wait = Læser …
written-title = { $session } · skrevet ind bagefter
written-done = gjort
written-no-steps = Programmets trin kan ikke læses.
written-unfinished = Når alt er skrevet ind: { $key }. Så tæller samlingen som afholdt.
written-finished = Samlingen tæller som afholdt. Du kan stadig ændre på det, der står her.

# A session, read before it is held.
coming-away = I er ude af huset denne gang: tag planen med på papir (smil print). I gruppens plan skriver w bagefter ind, hvad I gjorde.
coming-step = { $time } · { $title } · { $minutes } min
coming-questions = Spørgsmål at vælge imellem
coming-variants = Måder at gøre det på
coming-exercises = Øvelser at vælge imellem
coming-meanwhile = Imens: { $title }
reading-title-ahead = { $group } · som den er planlagt
group-away = på tur
group-about-away = I er på tur: Enter viser planen, smil print sætter den på papir. w skriver ind bagefter.
group-about-away-now = I er på tur: smil print sætter planen på papir. Enter skriver bagefter ind, hvad I gjorde.

# Brothers and sisters.
live-siblings = søskende { $count }
overlay-ask = Et spørgsmål

# Ending, and going on.
do-reopen = fortsæt samlingen
place-over = En samling, der er slut
notice-draft-waits = Et notat blev påbegyndt. n åbner det.
ask-away = Det er { $length } siden, at noget blev skrevet ned her. Skal den tid tælle med?
ask-finish = Afslutte samlingen?
ask-finish-ahead = Afslutte samlingen? { $count -> 
    [one] Ét trin er tilbage.
   *[other] { $count } trin er tilbage.
 }
ask-finish-yes = Ja: vi er færdige, og lyset slukkes
ask-finish-no = Nej, ikke endnu
before-other-day = Denne samling er planlagt en anden dag. Enter begynder den alligevel i dag.
line-away-who = Hvorfor er { $name } ikke her? (må stå tomt)
overlay-note-keep = Esc gemmer notatet.

# Listening, going aside, held words, what is serious, small signs.
problem-not-each-once =
    Hver slags eller hvert land skal stå her én gang.
    Tilføj det, der mangler, eller fjern det, der står to gange.
about-file-serious = Kortet til når noget alvorligt bliver fortalt. Skift ordene mellem anførselstegnene. En linje, der begynder med //, forklarer noget; smil springer den over.
about-serious-ask = det, gruppelederne spørger sig selv om, en linje ad gangen.
about-serious-representative = det, brugerrepræsentanten får at vide om pligten til at underrette. Kan udelades.
about-serious-kinds = de slags alvorlige ting, der er, hver én gang.
about-serious-countries = landene med numre og pligter, hvert én gang.
about-serious-kind = hvad det handler om.
about-serious-country = landet; gruppens skema siger, hvilket den er i.
about-serious-call = numrene at ringe til, det mest akutte først.
about-serious-own-numbers = det, der siges om de numre, som kun de kender, der leder der. Kan udelades.
about-serious-duty = det, pligten til at underrette siger: en påmindelse, aldrig en afgørelse.
about-serious-number = nummeret, som det læses: "116 117".
about-number-title = hvornår der skal ringes til det.
do-listen = lyt
do-go-on = gå videre
do-aside = til side
do-hold-word = husk det her
do-held-words = det, vi skal tilbage til
do-come-back-to-it = kom tilbage til det
do-after-session = efter samlingen, med barnet
do-next-time = næste gang
do-follow-up = opfølgning
do-let-go = lad det ligge
do-serious = noget alvorligt
do-write-words = skriv barnets ord
do-told-by-another = en anden fortæller
do-small-signs = små tegn
do-tick = sæt kryds / fjern
place-listening = Mens I lytter
place-aside = Gå til side
place-held = Det, vi skal tilbage til
place-held-asked = Det, vi skal tilbage til, før afslutningen
place-serious = Når noget alvorligt bliver fortalt
place-serious-words = Skrive barnets ord
place-signs = Små tegn
story-held = Det, vi skulle vende tilbage til
story-serious = Noget alvorligt blev fortalt
story-signs = Små tegn
aside-somebody = En af jer
aside-a-child = et barn
aside-until = { $who } var til side med { $child } til { $time }
aside-went = { $who } gik til side med { $child }
held-no-word = (intet ord skrevet)
settled-not = ikke besluttet endnu
settled-came-back = vi vendte tilbage til det
settled-after-session = efter samlingen, med barnet
settled-next-time = næste gang
settled-follow-up = blev til en opfølgning
settled-let-go = fik lov at ligge
serious-parent-dying = en voksen derhjemme tænker på at dø
serious-own-dying = barnet tænker selv på at dø
serious-violence = vold
serious-hard = svært, men ikke farligt
sign-hungry = sulten
sign-tired = træt
sign-cold = fryser
sign-sad = ked af det
sign-restless = urolig
sign-bright = glad
hidden-held = { $count -> 
    [one] 1 ting at vende tilbage til
   *[other] { $count } ting at vende tilbage til
}
hidden-serious = { $count -> 
    [one] det, der blev fortalt
   *[other] det, der blev fortalt, { $count } gange
}
hidden-signs = { $count -> 
    [one] det, I så hos 1 barn
   *[other] det, I så hos { $count } børn
}
card-always = Det, der altid hjælper
card-say = sig
card-ask = spørg
card-do = gør
card-call = ring
card-duty = pligt
live-held = at huske: { $count }
aside-title = Til side med et barn
aside-who = hvem
aside-child = med
aside-open-who = en af os
aside-open-child = ikke sagt
aside-is-back = { $who } er tilbage
aside-away = { $who } er til side med et barn. { $key }, når I er tilbage.
line-held-word = Det her skal vi vende tilbage til – et ord, eller bare Enter:
line-held-word-of = Det her skal vi vende tilbage til med { $name } – et ord, eller bare Enter:
held-title = Det, vi skal vende tilbage til
held-before-closing = Før afslutningen: det her skulle vi vende tilbage til. Esc går videre til afslutningen; det bliver husket.
held-before-end = Før vi slutter: det her skulle vi vende tilbage til. Esc afslutter; det bliver husket.
held-hidden = skjult
held-come-back = Vi vender tilbage til det nu
held-came-back = Vi er vendt tilbage til det
held-after-session = Efter samlingen, med barnet
held-next-time = Næste gang
held-follow-up = Det bliver en opfølgning
held-let-go = Lad det ligge; det kan læses senere
signs-title = Det, du ser
card-words = { $who }, med barnets egne ord
card-words-open = Barnets egne ord
card-words-kept = Skrevet: ordene fra { $who }. Enter fortsætter. { $key }: en anden fortæller.
card-child-kept = Fortalt af { $who }: tidspunktet bliver husket. { $key }: en anden fortæller.
card-who-told = { $key }: hvem fortalte det?
notice-words-kept = Det er gemt, skjult som et notat.
notice-how-to-end = Længere tilbage går det ikke. { $key } afslutter smil.
notice-goes-on = Samlingen fortsætter. { $key } går tilbage til den.
notice-come-back-now = I vender tilbage til det nu, og planen bliver stående. { $key } fortryder.
notice-word-settled = { $what } { $key } henter det tilbage.
notice-word-came-back = I er vendt tilbage til det.
notice-word-after-session = Det venter til efter samlingen.
notice-word-next-time = Det venter til næste gang.
notice-word-follow-up = Det er blevet til en opfølgning.
notice-word-let-go = Det får lov at ligge og kan læses senere.
notice-away-why = Ikke her. { $up } og { $key } en gang til skriver hvorfor.
notice-is-back = { $who } er tilbage.
before-held = Fra tidligere
before-notes = { $count ->
    [one] 1 notat, skjult – { $key } viser det.
   *[other] { $count } notater, skjult – { $key } viser dem.
}
before-told = Fra sidst
before-told-open = Noget, der blev skrevet i »{ $session }«, er ikke fulgt op. { $key } i planen læser det.
before-held-words = { $count -> 
    [one] 1 ting at vende tilbage til – { $key } viser den.
   *[other] { $count } ting at vende tilbage til – { $key } viser dem.
}
speak-aside = Tal om: { $what } (fra { $time }).
speak-serious = { $count -> 
    [one] Tal om: det, der blev fortalt og skrevet på kortet.
   *[other] Tal om: det, der blev fortalt og skrevet på kortet, { $count } gange.
}
speak-held = { $count -> 
    [one] 1 ting at vende tilbage til – { $key } viser den.
   *[other] { $count } ting at vende tilbage til – { $key } viser dem.
}
demo-held-1 = hvem henter mig?
demo-held-2 = skænderiet i bilen
demo-held-3 = sover dårligt
demo-held-4 = brevet fra farmor
demo-held-5 = hvad sker der, når gruppen er slut?
demo-hard = Når far har drukket, sover jeg ikke, før han er hjemme.

# The toolbox
do-toolbox = værktøjskasse
do-next-filter = næste filter
do-previous-filter = forrige filter
do-open-entry = åbn
do-favourite = favorit
do-set-aside = læg frem eller tilbage
do-use-now = brug nu
place-toolbox = Værktøjskassen
place-toolbox-entry = Noget fra værktøjskassen
place-toolbox-plan = Fra værktøjskassen, til en samling i planen
place-toolbox-live = Fra værktøjskassen, i samlingen
notice-set-aside = Det ligger klar til denne samling. Enter en gang til lægger det tilbage.
notice-put-back = Det ligger i værktøjskassen igen.
notice-comes-next = Det kommer som næste trin i planen. u fortryder.
notice-favourites = Favoritten blev ikke gemt: { $why }
toolbox-title = Værktøjskassen
toolbox-count = { $count } af { $all } passer
toolbox-for = Værktøjskassen · til { $session }
toolbox-search = Søg
toolbox-none = Intet passer til alt dette. Skriv færre ord, eller gå til et filter med Tab og ret det med →.
toolbox-used = prøvet før
toolbox-ready = ligger klar
tool-aims = Hvad det er godt for
tool-materials = Det skal I bruge
tool-do = Sådan gør I
tool-say = Det kan du sige
tool-phases = Det siges undervejs
tool-fewer = Med færre børn
tool-instead = Til et barn, der ikke kan eller vil
tool-talk = Snak om det bagefter
tool-why = Hvorfor
tool-source = Hvor det kommer fra
tool-minutes = { $minutes } minutter
tool-children = { $children } børn
tool-kind-activity = aktivitet
tool-kind-talk = måde at tale på
tool-kind-relaxation = afspænding
theme-getting-to-know = lære hinanden at kende
theme-feelings = følelser
theme-illness = sygdom og rusmidler
theme-body = krop og bevægelse
theme-cooperation = samarbejde
theme-network = familie og netværk
theme-being-me = at være mig
theme-hope = håb og fremtid
theme-endings = afslutning
energy-calm = roligt
energy-middle = midt imellem
energy-lively = livligt
reading-none = uden læsning og skrivning
reading-a-little = lidt læsning eller skrivning
reading-some = nogen læsning eller skrivning
place-table = ved bordet
place-floor = på gulvet
place-hall = i en sal
place-outdoors = ude
filter-any-kind = alle slags
filter-any-theme = alle temaer
filter-any-children = uanset antal børn
filter-any-minutes = uanset længde
filter-minutes = højst { $minutes } min
filter-any-reading = læsning går fint
filter-little-reading = højst lidt læsning
filter-any-energy = roligt eller livligt
filter-any-things = alle slags materialer
filter-usual-things = papir, tuscher, bold
filter-no-things = uden materialer
filter-also-used = også det, vi har prøvet
filter-new-to-us = nyt for os
filter-all = favoritter og andre
filter-favourites = favoritter
before-toolbox = Fra værktøjskassen
before-lead = Hvem kan lede hvad
closing-send-home = Giv med hjem: { $what }
done-tell-parents = Det kan I fortælle forældrene

# Kept copies, and bringing them back.
help-restore = Vis de kopier, smil har af en gruppe, eller hent en af dem tilbage
help-from = Hent denne kopi tilbage: datoen og klokkeslættet eller begyndelsen af det
usage-restore = smil restore GRUPPE [--from KOPI]
value-copy = KOPI
cli-unknown-copy = Ingen kopi er fra { $given }.
cli-ambiguous-copy = Flere kopier er fra { $given }. Skriv mere af klokkeslættet.
restore-none = Der er ingen kopier af gruppen på denne computer endnu. smil laver en, hver gang gruppen åbnes.
restore-head = Kopier af { $name } på denne computer, den nyeste først. Hver linje siger, hvad der er anderledes nu.
restore-how = Hent en tilbage: smil restore { $name } --from { $which }. Intet forsvinder, og det kan fortrydes.
restore-opening = da gruppen blev åbnet
restore-adoption = før en ændring i filen blev godkendt
restore-restoring = før noget blev hentet tilbage
restore-tidying = før der blev ryddet op
restore-nothing = det samme som nu
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
    [one] 1 fil kan ikke læses
   *[other] { $count } filer kan ikke læses
}
restore-same = Alt er som i kopien. Der blev ikke skrevet noget.
restore-done = Hentet tilbage fra { $which }: { $what }. Det, der er kommet til siden, står der stadig.
restore-mended = Den fil, der ikke kunne læses, er skrevet på ny efter kopien. Intet andet var anderledes.
restore-undo = Fortryd: smil restore { $name } --from { $which }

# Looking through the folders.
help-doctor = Se efter, om noget er galt i mapperne med notaterne
help-fix = Ret det, der kan rettes, uden at noget går tabt
doctor-well = { $count ->
    [one] Alt er i orden. 1 gruppe er set igennem.
   *[other] Alt er i orden. { $count } grupper er set igennem.
}
doctor-mended = { $count ->
    [one] 1 ting er rettet, og alt er i orden.
   *[other] { $count } ting er rettet, og alt er i orden.
}
doctor-left = { $count ->
    [one] 1 ting er ikke, som den skal være.
   *[other] { $count } ting er ikke, som de skal være.
}
doctor-fix = smil doctor --fix retter det, der kan rettes, uden at noget går tabt.
doctor-cure-done = Rettet.
doctor-cure-failed = Det kunne ikke rettes: { $why }
doctor-cure-elsewhere = Det rettes på den computer, der skrev filen.
doctor-open = Andre brugere af computeren kan åbne { $path }.
doctor-unfinished = { $path } er rester efter en afbrudt lagring.
doctor-copy = { $who } har lagt en kopi ved siden af en fil: { $path }. Det, der står i den, vises sammen med resten.
doctor-unreadable-copy = { $who } har lagt en kopi ved siden af en fil: { $path }. Den kan ikke læses og er ladt i fred. Flyt den væk, når I har set på den.
doctor-somebody = Nogen
doctor-room = Der er kun { $megabytes } MB ledig plads, hvor { $path } ligger. Gør plads på disken.
doctor-in-use = { $path } er åben i et andet vindue. Luk gruppen dér, og prøv igen; intet i den blev rettet.
doctor-stray = { $path } ligner en kopi af en af gruppens filer, men har et navn, som smil ikke læser. Se på den, og flyt den væk.
doctor-lock = { $path } er en lås efter en gruppe, der ikke er her længere. Den er ikke i vejen for noget.

# What the fields of programme files are for: in the files that leaders begin from, and in the documentation.
about-file-head =
    Programmets hoved. Rediger det i en hvilken som helst teksteditor: skift ordene mellem anførselstegnene ud. En linje, der begynder med //, forklarer noget; smil springer den over.
    En tekst kan være én for alle, eller én for hvert sprog (nb, da, en), for hver alder (younger: 8–12 år, older: 13–16 år) eller begge dele. smil check finder slåfejl.
about-file-session = Planen for én samling. Rediger den i en hvilken som helst teksteditor: skift ordene mellem anførselstegnene ud. En linje, der begynder med //, forklarer noget; smil springer den over.
about-file-tool =
    Noget til værktøjskassen. Skift teksterne ud med dine egne. En linje, der begynder med //, forklarer noget; smil springer den over. Det, der kan udelades, kan du fjerne.
    En tekst kan være én for alle, eller én for hvert sprog (nb, da, en), for hver alder (younger: 8–12 år, older: 13–16 år) eller begge dele.
about-one-of = Én af: { $names }.
about-some-of = Nogle af: { $names }.
about-format = filens format: 1.
about-head-id = mappens navn.
about-file-id = filens navn uden .ron.
about-id = et kort navn, der skiller den fra de andre her: små bogstaver a–z, tal og bindestreg.
about-title = det, den hedder på skærmen.
about-source = hvor den kommer fra.
about-head-bands = de aldre, programmet har tekster til.
about-bands = de aldre, den er til; begge, når feltet er udeladt.
about-language = sproget i tekster, der ikke siger, hvilket sprog de er på; en gruppe med et andet sprog ser dem mærket. Udeladt: intet bliver mærket.
about-at-least = hvor mange samlinger programmet beder om, at en gruppe mindst får; smil check siger til, når listen er kortere. Kan udelades.
about-ritual-of = et program, som dette tager hele ritualet fra. Står der også trin i ritual, går de forud for de samme dér, og nye kommer efter.
about-ritual = de faste trin, hvert skrevet én gang. Samlingerne nævner dem ved id. Ændrer du et trin her, ændres det i hver samling.
about-ritual-order = rækkefølgen af de faste trin i alle samlinger, ved id; uden den bestemmer hver samling selv.
about-sessions = gruppesamlingerne i rækkefølge: "01-start" er filen 01-start.ron i denne mappe, "guide-2011/05-network" en samling fra et andet program.
about-parent-meetings = forældresamlingerne, på samme måde. Hver får samme dag som en samling ude af huset, ellers fordeles de jævnt. Kan udelades.
about-session-kind = hvem den er til.
about-setting = hvor den holdes: room, når feltet er udeladt, og overalt, hvor computeren er med, også ved et bål; away, når den bliver hjemme, med planen på papir.
about-session-minutes = hvor længe den varer. Trinnene og buffer skal tilsammen blive lige så meget.
about-buffer = minutter, der er ledige med vilje: ét tal, eller (younger: 12, older: 10).
about-session-themes = hvad den handler om; det, der passer, kommer først i værktøjskassen. Kan udelades.
about-aims = hvad den er til for.
about-materials = hvad I skal bruge.
about-prepare = hvad der skal gøres klar.
about-lead = hvem der kan lede hvad.
about-bring = hvad alle tager med; siges til sidst gangen før. Kan udelades.
about-send-home = hvad de får med hjem.
about-tell-parents = hvad I kan fortælle forældrene om samlingen uden at nævne noget barn.
about-steps = trinnene i rækkefølge. Ritual("candle") tager et fast trin, som det er, Change(…) tager det med noget ændret, Step(…) er et eget.
about-step-kind = hvad trinnet er; skærmen retter sig efter det.
about-step-minutes = hvor længe det varer: ét tal, eller (younger: 20, older: 30).
about-least = det mindste, det kan skæres ned til, når tiden bliver knap. Udeladt: der skæres ikke.
about-why = hvorfor det er med.
about-do = hvad I gør, en linje ad gangen, hver under 120 tegn.
about-say = ord, der kan siges, hver linje under 160 tegn.
about-tips = hvad I kan holde øje med.
about-user-representative = hvad brugerrepræsentanten kan bidrage med.
about-questions = spørgsmål at vælge imellem undervejs. Kan udelades.
about-variants = måder at gøre det på, til at vælge imellem. Kan udelades.
about-exercises = afspændingsøvelser at vælge imellem. Kan udelades.
about-tools = andre måder at gøre det på, fra værktøjskassen, ved id: det står nederst på siden i værktøjskassen. Kan udelades.
about-meanwhile = det, andre gør samtidig i et andet rum, for eksempel forældrene. Kan udelades.
about-change-ritual = id på det faste trin. Det, du ikke skriver her, bliver, som det er.
about-ask = spørgsmålet, som det kan stilles, under 160 tegn.
about-fewer = hvordan det gøres, når I er få. Kan udelades.
about-instead = hvad et barn kan gøre, der ikke kan eller ikke vil. Kan udelades.
about-talk = åbne spørgsmål til snakken bagefter. Kan udelades.
about-rounds = delene af en afspændingsøvelse, i rækkefølge.
about-times = hvor mange gange delen gøres; én, når feltet er udeladt.
about-phases = det, der sker i delen, i rækkefølge.
about-phase-kind = hvad kroppen gør; formen på skærmen følger det.
about-seconds = hvor mange sekunder det varer.
about-phase-say = ord, der kan siges i ro inden for sekunderne. Kan udelades: stilhed er også godt.
about-tool-kind = hvad det er. relaxation har rounds med tider, det har de andre ikke.
about-tool-themes = det, den passer til, det vigtigste først.
about-tool-minutes = hvor længe det varer.
about-tool-children = hvor mange børn det passer til.
about-reading = hvor meget læsning og skrivning det kræver.
about-energy = roligt, midt imellem eller livligt.
about-places = hvor det kan gøres.
about-needs = hvilke slags ting det kræver; ingen, når feltet er udeladt.
about-from = det mindste.
about-to = det meste.
example-title = Navnet på det, I laver
example-aims = Hvad børnene kan få ud af det.
example-materials = Det, I skal bruge
example-do = Skriv, hvad I gør, ét lille skridt på hver linje.
example-say = Skriv ord, der kan siges højt, som du selv ville sige dem.
example-fewer = Sådan gør I det, når I er få.
example-instead = Det her kan et barn gøre, der ikke kan eller ikke vil være med.
example-talk = Hvordan var det?
example-why = Skriv, hvorfor det er værd at gøre.
example-source = Skriv, hvor idéen kommer fra.
filter-any-place = hvor som helst
tool-id = I filerne: { $id }
live-with-fewer = Med færre: { $text }
live-instead-of = Kan eller vil ikke: { $text }
ask-finish-not-begun = Den er alligevel ikke begyndt: tag starten tilbage
notice-not-begun = Samlingen er ikke begyndt. u henter det, der skete, tilbage.
before-other-running = { $session } er stadig i gang. Enter begynder også denne.
ask-finish-yes-plain = Ja: vi er færdige

# What now?
do-what-now = hvad nu?
do-may-give = hvad kan forkortes?
do-choose-way = gør det sådan
do-gives-nothing = forkortes ikke
do-as-session-says = som samlingen siger
place-what-now = Hvad nu?
place-frame = Sådan gør vi
place-may-give = Hvad der kan forkortes
what-now-title = Hvad nu?
what-now-over = Resten kræver { $over ->
    [one] 1 minut
   *[other] { $over } minutter
} mere, end I har til { $ends }.
what-now-fits = Der er tid til hele planen. Intet behøver at blive forkortet.
what-now-nothing-applied = Intet ændres, før I vælger.
what-now-plan = plan
what-now-next-time = næste
way-fit-in = Få plads til resten
way-theme-next-time = Temaet venter til næste gang
way-leave-out = Springe noget over
way-shorter-activity = En kortere aktivitet
way-end-later = Slutte senere
way-closing-now = Til afslutningen nu
do-rehearse-again = samme øvelse én gang til
earlier-some-time = på et tidspunkt
way-step-waits = { $title } venter til næste gang
way-left-out = { $title } udgår
way-kept = { $list } beholdes.
way-kept-round = Runden
way-kept-relaxation = afspænding
way-kept-closing = afslutning
way-and = { $first } og { $last }
way-ends = Vi slutter { $time }.
way-ends-free = Vi slutter { $time } med { $free ->
    [one] 1 minut
   *[other] { $free } minutter
} fri.
way-over = { $over ->
    [one] 1 minut
   *[other] { $over } minutter
} er der ikke plads til: Vi slutter { $time }.
way-later = Alt bliver, som det er, og vi slutter { $time }. De, der henter, skal have besked.
way-shorter = { $title } { $from } → højst { $to }. I vælger en i værktøjskassen. Resten bliver, som det er.
notice-what-now = Planen kræver { $over } minutter mere, end I har. { $key }: hvad nu?
notice-after-listening =
    { $minutes ->
        [one] Et minut gik til at lytte. { $key }: se, hvordan resten kan få plads.
       *[other] { $minutes } minutter gik til at lytte. { $key }: se, hvordan resten kan få plads.
    }
notice-fitted = Planen er tilpasset. u fortryder.
notice-end-later = Vi slutter { $time }. Giv dem besked, der henter. u fortryder.
notice-not-shorter = Den er ikke kortere end aktiviteten i planen.
may-give-title = Hvad kan forkortes, når tiden er knap?
may-give-about = Det øverste forkortes først. Runden, afspændingen og afslutningen forkortes kun af jer selv.
may-give-each-session = som hver samling siger
may-give-session = ned til { $least }, som samlingen siger
may-give-not-here = ikke i denne samling
may-give-nothing = forkortes ikke
may-give-down-to = ned til { $least }
frame-title = { $group } · sådan gør vi
frame-about = Det her gælder for alle gruppens samlinger.
frame-on = bruges
frame-off = bruges ikke
frame-pace = Hvordan tiden vises
frame-held-words = Ord, vi skal tilbage til
frame-concerns = Ord om noget alvorligt
frame-small-signs = Små tegn
frame-about-held-words = Det, et barn sagde, huskes med én tast. Før afslutningen spørger smil.
frame-about-concerns = Plads på kortet til barnets egne ord. Selve kortet er der altid.
frame-about-small-signs = Sulten, træt, ked af det: sættes ved navneskiltet, skjult for børnene.
pace-none = kun hvornår vi slutter
pace-clock = kun uret
pace-gentle = roligt
pace-bell = roligt, med lyd
pace-about-none = Ingen minutter for trinnene og ingen ord om dem.
pace-about-clock = Minutter og ingen ord om dem.
pace-about-gentle = Ord og en svag farvetone siger til, når et trin går mod slutningen.
pace-about-bell = Ord og en svag farvetone og en dæmpet lyd, når tiden for et trin er gået.
step-kind-name-tags = Navneskilte
step-kind-candle = Lyset
step-kind-meal = Måltid
step-kind-round = Ugens top og bund
step-kind-theme = Tema
step-kind-activity = Aktivitet
step-kind-relaxation = Afspænding
step-kind-closing = Afslutning
step-kind-plain = Pauser og andet

# The plan's free minutes, and pace.
plan-too-full = { $free ->
    [0] Der er ingen minutter fri.
    [one] Der er kun 1 minut fri.
   *[other] Der er kun { $free } minutter fri.
} Med mindst { $least } er det lettere at tage sig tid.
plan-over-full = Trinnene er tilsammen { $over ->
    [one] 1 minut
   *[other] { $over } minutter
} længere end samlingen. Noget kan godt vente.
plan-round-lacks = Med dem, der er med, har runden brug for omkring { $least } minutter. Den har { $has }.
live-round-needs = mindst { $minutes }
live-near = minutter tilbage · mod slutningen
live-near-seconds = tilbage · mod slutningen

# The group's own minutes, and what waited.
do-own-minutes = gruppens egne minutter
do-take-up = tag det med, der venter
do-where-time-went = hvor tiden gik
place-spent = Hvor tiden gik
minutes-change = { $title } { $from } → { $to }
before-own-offer = m bruger gruppens egne minutter: { $list }
before-own-on = Minutterne er gruppens egne. m bruger programmets igen.
before-waits = Venter fra sidst, t tager det med i planen: { $list }
notice-own-on = Gruppens egne minutter er lagt ind i planen. u fortryder.
notice-own-off = Programmets minutter gælder igen.
notice-taken-up = Det, der ventede, er med i planen. u fortryder.
story-spent = Hvor tiden gik
spent-began-late = Vi begyndte { $minutes } minutter senere end planlagt.
spent-began-early = Vi begyndte { $minutes } minutter før planen.
spent-longer = »{ $title }« varede { $minutes } minutter længere.
spent-longer-listening = »{ $title }« varede { $minutes } minutter længere. { $listened } af dem gik til at lytte.
spent-longer-all-listening = »{ $title }« varede { $minutes } minutter længere, fordi vi lyttede.
spent-added = »{ $title }« kom oveni: { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minutter
}.
spent-gave = »{ $title }« gav { $minutes } minutter til resten.
spent-waits = »{ $title }« venter til næste gang.
spent-listened = I alt lyttede vi i { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minutter
} uden at se på uret.
spent-as-planned = Tiden gik omtrent som planlagt.
spent-ended-as-planned = Vi sluttede, da vi skulle.
spent-ended-after = Vi sluttede { $minutes } minutter senere end planlagt.
spent-ended-before = Vi sluttede { $minutes } minutter før planen.
spent-next = Næste plan: { $title }
spent-own-offer = Gruppens egne minutter indtil nu: { $list }. m lægger dem ind i planen.
spent-own-on = Planen bruger gruppens egne minutter. m bruger programmets igen.
spent-own-little = Når to samlinger er ledet her, kan planen bruge gruppens egne minutter.
spent-own-fits = Minutterne i planen passer med, hvordan det er gået hos jer.

# The children's say.
do-put-to-group = lad gruppen vælge
do-raise-hand = en hånd mere
do-lower-hand = en hånd mindre
do-add-choice = eget valg
place-say = Gruppen vælger
say-title = Hvad vil I helst?
say-hands = { $count ->
    [0] –
    [one] 1 hånd
   *[other] { $count } hænder
}
say-hint = Tryk på tallet én gang for hver hånd.
say-empty = Der er ikke noget at vælge imellem endnu.
say-put-up = Hvad skal gruppen vælge imellem?
say-put-up-hint = Tryk tallene på to eller tre. Enter alene tager alle med.
say-tie = Det står lige. Bliv enige: Piletasterne og Enter vælger, eller tæl igen.
do-take-choice = med eller uden denne
do-put-up = lad gruppen vælge mellem disse
place-put-up = Hvad gruppen vælger imellem
notice-said = Gruppen valgte { $title }
notice-no-hands = Ingen rakte hånden op, så der er ikke valgt noget.
story-said = gruppen valgte { $title }, { $hands } af { $of ->
    [one] { $of } hånd
   *[other] { $of } hænder
}
toolbox-liked = valgt af børnene

# Passphrases, keys, and who reads along.
value-file = FIL
value-key = NØGLE
help-passphrase-file = Læs adgangskoden fra første linje i en fil, når ingen sidder ved tasterne
help-protect-new = Beskyt gruppen med en adgangskode
help-identity = Vis din offentlige nøgle, som andre skal bruge for at dele en gruppe med dig
help-protect = Beskyt en gruppe med en adgangskode
help-new-recovery-key = Lav en ny gendannelsesnøgle; det gamle papir åbner derefter intet nyt
help-on-paper = Spørg ikke, om gendannelsesnøglen står på papir: scriptet sørger for den
help-unprotect = Hav gruppen som åben tekst igen
help-share = Lad en anden leder læse en beskyttet gruppe
help-unshare = Lad nogen ikke længere læse en beskyttet gruppe
help-identity-new = Læg dine nøgler til side og lav nye, når adgangskoden er glemt
help-identity-change = Vælg en anden adgangskode
help-recovery-key = Tag en gruppes gendannelsesnøgle ind fra en fil, eller skriv den af fra papiret med -
help-share-key = Den andens offentlige nøgle; »smil identity« viser den dér
help-share-name = Hvad den anden kaldes her
help-unshare-key = Den offentlige nøgle, eller navnet
usage-identity = smil identity [--new | --change | --recovery-key FIL]
usage-protect = smil protect GRUPPE [--new-recovery-key] [--yes]
usage-unprotect = smil unprotect GRUPPE
usage-share = smil share GRUPPE NØGLE [--name NAVN]
usage-unshare = smil unshare GRUPPE NØGLE|NAVN
ask-passphrase = Adgangskode:
ask-new-passphrase = Vælg en adgangskode – fire-fem ord er godt:
ask-again = En gang til for en sikkerheds skyld:
ask-wrong = Det er ikke adgangskoden. Intet er tabt; prøv igen.
ask-recovery = Gendannelsesnøglen fra papiret:
passphrase-short = Det er for kort. Brug mindst { $least } tegn; fire-fem ord er godt.
passphrase-differs = De to var ikke ens, så intet blev ændret. Prøv igen.
cli-no-identity = Du har ingen nøgle på denne computer endnu. »smil identity« laver en.
cli-wrong-passphrase = Det er ikke adgangskoden. Intet er tabt.
cli-no-passphrase = Her skal adgangskoden bruges. Kør dette i et terminalvindue, eller angiv en fil med --passphrase-file.
cli-no-recovery-key = Det er ikke en gendannelsesnøgle. Se efter et bogstav, der er skrevet forkert.
cli-not-handed-over = Gendannelsesnøglen kunne ikke skrives ud, så intet er ændret. Er disken fuld?
cli-not-on-paper = Intet er ændret. Nøglen, der blev vist, åbner intet: streg den ud.
cli-not-protected = { $name } ligger som åben tekst og deles ikke med nøgler. »smil protect« beskytter den.
cli-unshare-own = Det er din egen nøgle. En anden leder kan tage den ud.
cli-no-key = { $given } er ikke en offentlig nøgle. Den begynder med age1 og har 62 tegn.
cli-no-reader = Gruppen er ikke delt med nogen, der har nøglen eller navnet { $given }.
identity-key =
    Din offentlige nøgle, som du giver til andre ledere:
    { $key }
    Dens ord, så I kan sammenligne dem i telefonen:
    { $fingerprint }
identity-made = Du har nu en nøgle på denne computer. Kun din adgangskode åbner den; ingen kan slå den op for dig.
identity-changed = Den nye adgangskode gælder fra nu af.
identity-aside = Dine gamle nøgler ligger nu i { $path }. Slet den fil, når du er sikker på, at du ikke skal bruge dem.
identity-recovered = Nøglen er taget ind. Åbn gruppen nu; det, denne computer skriver, er så for din egen nøgle igen.
protect-made = { $name } er nu beskyttet. Den åbnes med din adgangskode.
protect-already = { $name } er allerede beskyttet.
protect-whom = Denne computer ved ikke længere, hvem der læser { $name }, så der skrives intet. Din egen mappe i gruppen har disse nøgler på listen:
protect-whom-own = din egen
protect-whom-paper = gendannelsesnøglen på papir
protect-whom-unnamed = en leders, uden navn
protect-whom-unknown = ingen har sagt hvis
protect-whom-compare = Enhver, der kan nå mappen, kan have ændret listen. Sammenlign ordene med dem, der har nøglerne, før du går videre.
protect-whom-done = { $count ->
    [one] { $name } er igen beskyttet for denne nøgle.
   *[other] { $name } er igen beskyttet for disse { $count } nøgler.
}
protect-recovery =
    Gruppens gendannelsesnøgle. Skriv den på papir nu, og lås den inde:
    den åbner gruppen, hvis adgangskoden er væk, og den vises ikke igen.

    { $key }
protect-on-paper = Står hvert bogstav på papiret? Intet bliver ændret, før du siger ja.
protect-new-key = { $name } har fået en ny gendannelsesnøgle. Det, der skrives fra nu af, er lukket for det gamle papir, og det er filerne på denne computer også. Gamle kopier kan stadig læses af den, der har det. Gruppens andre computere spørger, før de følger med.
unprotect-made = { $name } ligger nu som åben tekst på denne computer. De gemte kopier er stadig beskyttet.
unprotect-already = { $name } ligger allerede som åben tekst.
new-plain = Den ligger som åben tekst på denne computer. »smil protect« beskytter den.
share-own = Det er din egen nøgle; gruppen kan du allerede læse.
share-made =
    { $name } kan også læses med denne nøgle. Dens ord:
    { $fingerprint }
    Sammenlign dem med den anden. Gruppens andre computere spørger, før de følger med.
unshare-made = Det, der skrives i { $name } fra nu af, er lukket for den nøgle, og det er filerne på denne computer også. Gamle kopier kan stadig læses af den, der har dem.
unshare-behind = Disse er ikke fulgt med endnu og gør det, næste gang de åbner gruppen: { $names }.
device-unnamed = en computer uden navn ({ $device })
list-locked =
    { $count ->
        [one] Én beskyttet gruppe vises ikke.
       *[other] { $count } beskyttede grupper vises ikke.
    } Åbn dem i smil, eller angiv --passphrase-file.
doctor-no-own-key = { $path } er beskyttet, men ikke for din egen nøgle. Intet af dit bliver gemt dér; bed en anden leder dele gruppen med dig.
doctor-bad-keys = En liste over nøgler kan ikke bruges: { $path }. Læg en kopi tilbage, hvis du har en.
doctor-no-circle = Denne computer ved ikke længere, hvem der læser en gruppe: { $path } er væk eller kan ikke læses. Der skrives intet i gruppen så længe. »smil protect« viser nøglerne og spørger dig.
doctor-lies-open = { $path } ligger åbent, selv om gruppen er beskyttet: beskyttelsen blev afbrudt.
doctor-others-open = I { $path } ligger der åbne filer, selv om gruppen er beskyttet her. Er de skrevet af en leder i gruppen, kører lederen »smil protect« dér; ellers slet dem.
doctor-leaves-out-name = Det, du skriver i { $path }, er lukket for { $name }, fordi ingen her har bekræftet nøglen. Åbn gruppen i smil, og sammenlign ordene.
doctor-leaves-out = Det, du skriver i { $path }, er lukket for en anden leder, fordi ingen her har bekræftet nøglen. Ordene: { $words }. Åbn gruppen i smil, og sammenlign dem.
doctor-leaves-out-paper = Det, du skriver i { $path }, er lukket for gendannelsesnøglen på papir, fordi ingen her har bekræftet den. Åbn gruppen i smil, og sammenlign ordene.
doctor-left-out-by = Det, { $name } skriver i { $path }, er lukket for dig: { $name }s computer har ikke bekræftet din nøgle. Bed { $name } om at åbne gruppen og sammenligne ordene med dig.
doctor-left-out = Det, en anden leder skriver i { $path }, er lukket for dig: computeren dér har ikke bekræftet din nøgle. Bed lederen om at åbne gruppen og sammenligne ordene med dig.
doctor-locked =
    { $count ->
        [one] Én beskyttet gruppe blev ikke undersøgt.
       *[other] { $count } beskyttede grupper blev ikke undersøgt.
    } Angiv adgangskoden med --passphrase-file.
place-passphrase = Adgangskoden
place-kept-back = Skjult: det, der var åbent
place-recovery = Gendannelsesnøglen
form-keep = Filerne
form-keep-protected = beskyttet med en adgangskode (anbefales)
form-keep-plain = åben tekst
form-about-protected = Kun den, der kender adgangskoden, kan læse det, I skriver om børnene. Du vælger den, når gruppen bliver lavet, eller bruger den, du har.
form-about-plain = Den, der kan åbne filerne på denne computer, kan læse det, I skriver om børnene.
home-locked = En beskyttet gruppe
home-locked-how = Enter spørger først om din adgangskode. Intet vises før.
group-plain = ligger som åben tekst
group-leaves-out = Det, du skriver her, er lukket for: { $names }. smil spørger igen, når du åbner gruppen.
leaves-out-unnamed = en anden leder
leaves-out-paper = papiret med gendannelsesnøglen
passphrase-known = Din adgangskode
passphrase-new = Vælg en adgangskode
passphrase-again = Den samme en gang til
passphrase-about = Den åbner dine beskyttede grupper, til du lukker smil.
passphrase-about-new = Fire-fem ord, som ingen gætter. Den gælder for alle dine beskyttede grupper på denne computer, og ingen kan slå den op for dig.
passphrase-trying = Et øjeblik …
recovery-title = Gruppens gendannelsesnøgle
recovery-about = Skriv dette på papir nu, og lås papiret inde. Det åbner gruppen, hvis adgangskoden er væk. Det vises kun denne ene gang og står ikke i nogen fil.
recovery-then = Når det står på papir: Enter.
recovery-surely = Står hvert bogstav på papiret? Enter lukker dette for altid. Esc: jeg ser efter en gang til.
ask-confirm = Nogen flere skal læse denne gruppe. Deres ord: { $words }. Spørg de andre ledere, og sammenlign ordene.
ask-confirm-name = { $name } skal også læse denne gruppe. Ordene: { $words }. Ring til { $name }, og sammenlign ordene.
ask-confirm-paper = Gruppen har en gendannelsesnøgle på papir, som også kan læse den. Ordene: { $words }. Spørg den leder, der lavede gruppen.
ask-confirm-no = Ikke endnu: det, jeg skriver, er lukket for denne nøgle
ask-confirm-yes = Ordene er ens: det, jeg skriver, kan læses med den
do-hide = skjul folk
do-give-passphrase = angiv adgangskoden
value-minutes = MINUTTER
help-hide-after = Skjul alt om folk efter så mange minutter uden en tast; 5, hvis ikke angivet, 0 for aldrig
cli-no-hide-after = { $given } er ikke et antal minutter. Skriv et helt tal op til 600, eller 0 for aldrig.
hidden-title = Alt, hvad der handler om folk, er skjult nu.
hidden-any-key = Tryk på en tast for at gå videre, hvor du var.
hidden-passphrase = Tryk på en tast, og angiv din adgangskode, for at gå videre, hvor du var.
hidden-writing = Skjult
hidden-writing-how = Det, der var åbent her, er, som det var. Tryk på en tast for at se det igen.
hidden-kept-back = Det, der var åbent her, er bevaret og kommer frem igen med din adgangskode. Indtil da kan du bare skrive videre; så bliver det til et nyt notat.
hidden-names = Folk er skjult. { $key } henter navnene tilbage.
save-not-protected = Det, der er for færre øjne, kan kun ligge i en beskyttet gruppe. »smil protect« beskytter den.
save-for-few = En bekymring i denne gruppe er kun for nogle af jer, og kan ikke ligge åbent. Giv den først til alle, der læser gruppen, eller slet teksten i den: begge dele på dens side.
# Following up.
do-follow-ups = til opfølgning
do-new-follow-up = ny
do-concern = bekymring
do-change = ret
do-show-done = vis også det, der er gjort
do-written = vælg en note
place-follow-ups = Det, der skal følges op på
place-fields = Felter, der udfyldes
place-field-choice = Et felt med noget at vælge
place-written = Noterne fra en samling
to-do = Til opfølgning: { $count }
to-do-by = Til opfølgning: { $count }, første dag { $day }
follow-ups-title = { $group } · til opfølgning
follow-ups-none = Der er ikke noget, der venter på opfølgning. n skriver noget nyt.
follow-ups-none-at-all = Der er ikke skrevet noget her endnu. n skriver noget nyt.
follow-up-title = Opfølgning
follow-up-of-group = gruppen
follow-up-who = { $who } gør det
follow-up-nobody = ikke aftalt hvem
follow-up-by = senest { $day }
follow-up-from = fra { $session }
field-what = Hvad skal der gøres?
field-whose = Handler om
field-who = Hvem gør det?
field-by = Senest den
field-child = Barnet
field-about = Hvad det handler om
field-handed-to = Givet videre til
field-handed-on = Dato
field-reference = Reference der
pick-nobody = ingen bestemt
pick-group = gruppen
pick-no-child = ikke sagt
pick-no-kind = ikke valgt
pick-gone = en, der ikke står på listen længere
notice-kept-page = Gemt. u fortryder.
notice-followed-up = Gjort. u fortryder; a viser det, der er gjort.
before-to-do = Til opfølgning ({ $key })
before-to-do-first = Første dag: { $day }
before-to-do-concerns = { $count ->
    [one] 1 bekymring
   *[other] { $count } bekymringer
}
before-to-do-count = { $count ->
    [one] 1 opfølgning
   *[other] { $count } opfølgninger
}

# A concern.
concern = Bekymring
concern-open = Åben. Enter åbner siden. Kun I afgør, hvornår den er givet videre.
concern-handed = Givet videre til { $to }
concern-reference = reference { $reference }
concern-page-now = Lige nu
concern-page-then = Det, der skete
concern-page-after = Videre
concern-yours = Siden minder og husker. Den vurderer ikke, sender ikke og lukker ikke noget.
concern-not-all = Ikke alt, der er svært, skal indberettes. Noget er en opfølgning og bliver det.
# Hvem der må læse en bekymring, og at slette teksten.
do-who-reads = hvem der kan læse den
do-purge = slet teksten for altid
place-concern = En bekymrings side
place-who-reads = Hvem der kan læse en bekymring
who-reads-title = Hvem kan læse denne bekymring?
who-reads-everybody = Alle, der læser gruppen
who-reads-own = dig
who-reads-unnamed = en uden navn her
who-reads-key = nøgle { $words }
who-reads-about = Sætter du kryds ved nogle af jer, ligger den i sin egen fil, som kun de kan åbne. De andre ser intet til den. Barnets ord, som den blev lavet af, følger med. Opfølgninger, der blev lavet af dem, kan stadig læses af alle.
who-reads-before = Kopier fra før kan stadig læses af dem, der kunne læse dem: hos en synkroniseringstjeneste, i en sikkerhedskopi. Fra nu af står den ikke i filerne på denne computer, og heller ikke hos de andre, når de næste gang åbner gruppen. u fortryder det ikke, men du kan vælge igen her.
who-reads-plain = Denne gruppe er ikke beskyttet: Den, der får fat i filerne, kan læse dem alle. Derfor kan intet i den være kun for nogle af jer. »smil protect« beskytter den. Så kan du vælge her, hvem der læser.
for-few = kun for { $names }
two-names = { $first } og { $last }
concern-purged = Teksten blev slettet { $date }.
concern-words-gone = Barnets ord, som den blev lavet af, står her ikke længere for alle.
concern-also-elsewhere = En anden leder begrænsede den samtidig. Den udgave kan du ikke se.
concern-for-those-in-all = Flere ledere begrænsede den samtidig. De, som alle valgte, læser den.
export-for-few = Kun nogle af lederne må læse dette.
ask-purge = Teksten forsvinder for altid: alt, den siger og har sagt, her, i de gemte kopier og hos de andre ledere, når de næste gang åbner gruppen. Dette bliver stående: hvad det handler om, barnet, hvem der følger op, hvem den er givet videre til, hvornår, og referencen. Ingen tast henter teksten tilbage. smil når ikke ældre versioner hos en synkroniseringstjeneste, sikkerhedskopier, papir eller noter, der fortæller det samme.
ask-purge-no = Nej, behold den
ask-purge-yes = Slet teksten
ask-purge-with = Slet den, og barnets ord fra { $session }, som den blev lavet af
ask-purge-without = Slet den, og behold barnets ord fra { $session }
notice-for-few = Nu er den { $whom }.
notice-for-everybody = Alle, der læser gruppen, kan læse den igen.
notice-purged = Teksten er væk. Hvad det handlede om, og hvor den gik hen, bliver stående.
notice-others-follow = { $count ->
    [one] Én anden computer følger efter, når den åbner gruppen.
   *[other] { $count } andre computere følger efter, når de åbner gruppen.
}
part-danger-now = Er nogen i fare nu?
part-home-today = Kan barnet tage hjem i dag, og sammen med hvem?
part-who-decides = Hvem afgør det, før barnet bliver hentet?
part-called = Hvem har I ringet til?
part-aside = Hvem går til side med barnet?
part-facts = Hvad så og hørte I? Det, I ved, uden at tolke.
part-own-words = Barnets egne ord
part-when-and-where = Hvornår og hvor?
part-who-was-there = Hvem var til stede?
part-said-to-child = Hvad har I sagt til barnet om det, der nu skal ske?
part-discussed-with = Hvem har I drøftet det med?
part-decided = Hvad har I besluttet, og hvorfor?
part-done = Hvad er gjort, og hvornår?
demo-follow-up-1 = Ringe hjem og høre, hvordan det går.
demo-follow-up-2 = Spørge ungdomsklubben, om vi må låne køkkenet.

# A child's page.
do-child-page = barnets side
do-one-more = en mere
place-child-page = Barnets side
known-pre-talk = Forsamtaler
known-taking-part = Samtykke: deltage
known-pictures = Samtykke: billeder
known-cannot-eat = Tåler ikke
known-pick-up = Hentes af
known-contact = Kontakt
known-follow-up-talk = Samtale efter afslutningen
known-folder = I mappen
known-to-referrer = Til den, der henviste
answer-given = givet
answer-not-given = ikke givet
field-on = Dato
field-with = Med hvem?
field-said = Det, I har brug for at huske
field-answer = Samtykke
field-given-by = Hvem gav det?
pick-no-answer = ikke spurgt
child-to-do = Til opfølgning
child-no-course = Der er ikke skrevet noget om barnet i samlingerne endnu.
day-heading = Til dagen
day-heading-hidden = Til dagen ({ $key } viser navnene)
day-cannot-eat = Tåler ikke: { $list }
day-pick-up = Hentes af: { $list }
day-not-taking-part = Uden samtykke til at deltage: { $list }
day-no-pictures = Ingen billeder af: { $list }
day-taking-part-short = Uden samtykke til at deltage
day-pictures-short = Ingen billeder
before-carried-over = Det ville I tage med videre
before-carried-over-hidden = Det ville I tage med videre ({ $key } viser det)
demo-known-mother = mor
demo-known-nuts = nødder
demo-known-grandmother = mormor

# The group at a glance.
do-glance = overblik
place-glance = Overblik over gruppen
glance-title = { $group } · overblik
glance-session = samling
glance-children = børn
glance-grown-ups = voksne
glance-planned = minutter planlagt
glance-used = minutter brugt
glance-skipped = trin udeladt
glance-parents = F
glance-signs = ● her   ◐ kom sent   ○ ikke her   ? ikke her, uden besked   · ikke sagt
glance-left-out = udeladt: { $list }
glance-away-twice = Ikke her de sidste to gange, uden besked: { $names }. Hvem ringer hjem? n skriver det ned.
glance-enough = { $count } gruppesamlinger i planen (SMIL-hæftet: mindst { $least })
glance-few = { $count } gruppesamlinger i planen. SMIL-hæftet beder om mindst { $least }.
glance-news = Nyt siden sidst: { $list }
news-notes = { $count ->
    [one] 1 note
   *[other] { $count } noter
}
news-talks = { $count ->
    [one] 1 eftersnak
   *[other] { $count } eftersnakke
}
news-to-do = { $count ->
    [one] 1 opfølgning
   *[other] { $count } opfølgninger
}
news-other = { $count ->
    [one] 1 ændring
   *[other] { $count } ændringer
}

# What stood there before, and looking for something.
do-earlier-texts = det, der stod før
do-search = søg
place-earlier = Det, der stod før
place-search = Søgning
earlier-title = Det, der stod før, det seneste først
written-changed = ændret siden
search-for = Søg:
search-found = { $count ->
    [one] 1 fundet
   *[other] { $count } fundet
}
search-many = de seneste { $count }
search-nothing = Intet fundet. Begyndelsen af et ord er nok; ae, oe og aa går også.
search-nothing-written = Der er ikke skrevet noget at søge i endnu.
search-all = alle
search-days = { $count ->
    [one] seneste dag
   *[other] seneste { $count } dage
}
facet-group = gruppe
facet-session = samling
facet-child = barn
facet-kind = slags
facet-who = skrevet af
facet-since = hvornår
found-note = note
found-round = top og bund
found-held = holdt ord
found-serious = noget alvorligt
found-talk = eftersnak
found-follow-up = opfølgning
found-of-child = barnets side
search-hint = { $count ->
    [one] Én tekst at søge i.
   *[other] { $count } tekster at søge i.
} Skriv begyndelsen af et ord, eller vælg med Tab. Intet vises før det.

# Skærmen i rummet.
place-in-room = Skærmen vendt mod børnene
place-for-room = Det rummet ser
place-room-window = Skærmen i rummet
do-room-name = navn i rummet
do-curtain = skjul eller vis i rummet
do-turn-screen = vend skærmen
do-on-in-room = næste barn, eller øvelsen
do-for-room = det rummet ser
notice-curtain-drawn = Skærmen i rummet viser ingenting nu. { $key } viser den igen.
notice-curtain-open = Skærmen i rummet viser samlingen igen.
notice-room-not-told = Skærmen i rummet viser måske stadig noget; vend den bort. { $why }
curtain-drawn = rummets skærm er tom
line-room-name = Hvad hedder { $name } på skærmen i rummet? Tomt: der vises intet navn.
people-room-name = i rummet: { $name }
for-room-title = Det rummet ser
for-room-about = »smil room« i et vindue mere viser børnene lyset, ritualet og åndedrætsøvelsen. Dette kan også vises, hvis I vil.
for-room-turns = hvis tur det er i runden – kun dem, der har valgt et navn i rummet
for-room-time = et billede af tiden, uden tal: { $step }
room-name-tags = Navneskilte
room-candle = Vi tænder lys
room-meal = Vi spiser
room-round = Top og bund
room-theme = Vi snakker
room-activity = Aktivitet
room-relaxation = Vi hviler os
room-closing = Farvel
room-over = Tak for i dag
room-then = så { $name }
room-waits = Venter på samlingen på denne computer. q lukker vinduet.
room-other-version = Samlingen kører i en anden version af smil. Luk begge, og start dem igen.
room-not-safe = Vinduet viser ingenting: andre kunne læse eller ændre det, der vises.
help-room = vis børnene samlingen, i et vindue til dem

# Det, der går ud af programmet til folk udenfor.
paper-course-title = { $group } – samlingerne
paper-parents-title = { $group } – det har vi lavet
paper-steering-title = { $group } – til styregruppen
paper-referrer-title = { $group } – til den, der henviste et barn
paper-supervision-title = { $group } – noter til supervision
paper-all-title = { $group } – alt, der er skrevet ned
paper-group = { $children ->
    [one] 1 barn
   *[other] { $children } børn
}, { $ages }. { $leaders ->
    [one] 1 gruppeleder
   *[other] { $leaders } gruppeledere
}, { $representatives ->
    [one] 1 brugerrepræsentant
   *[other] { $representatives } brugerrepræsentanter
}.
paper-number = Nr.
paper-date = Dato
paper-time = Tid
paper-session = Samling
paper-stage = Status
paper-kind = Hvad slags
paper-all-done = Skrevet ind bagefter: alt blev gjort, og ingen minutter er talt.
paper-written-in = Skrevet ind bagefter: ingen minutter er talt.
paper-children = Børn
paper-grown-ups = Voksne
paper-planned = Minutter planlagt
paper-used = Minutter brugt
paper-held = holdt
paper-nothing-held = Der er ikke holdt nogen samling endnu.
paper-chart-came = Børn, der kom
paper-chart-minutes = Minutter
paper-chart-planned = planlagt
paper-chart-used = brugt
paper-parents-lead = Det her har gruppen lavet. Hvad børnene har sagt i gruppen, fortæller de selv om.
paper-parents-ahead = Det kommer
paper-parents-foot = Er der noget, I er i tvivl om? Ring til en af gruppelederne.
paper-steering-count = { $held } af { $offered } gruppesamlinger er holdt. SMIL-hæftet beder om mindst { $least }.
paper-steering-came = I snit kom { $average } af { $children } børn til en samling.
paper-steering-sessions = Samlingerne
paper-steering-went = Planen, og hvordan det gik
paper-steering-foot = Ingen er nævnt ved navn her, og intet, som et barn har sagt, er med.
paper-added = { $count ->
    [one] Lederne tilføjede 1 trin.
   *[other] Lederne tilføjede { $count } trin.
}
paper-referrer-child = Barnets navn
paper-referrer-took-part = Barnet er med i { $group }. Den første samling var { $first }, den seneste { $last }.
paper-referrer-came = Barnet kom til { $came } af { $held } samlinger.
paper-referrer-not-said = { $count ->
    [one] For 1 samling er det ikke skrevet ned, hvem der kom.
   *[other] For { $count } samlinger er det ikke skrevet ned, hvem der kom.
}
paper-referrer-ahead = { $count ->
    [one] Der er 1 samling tilbage.
   *[other] Der er { $count } samlinger tilbage.
}
paper-referrer-words = Fra gruppelederne
paper-referrer-foot = Hvad barnet har sagt i gruppen, står ikke i dette brev.
paper-supervision-lead = Bogstaver står for børnene. Andre navne, som nogen har skrevet, står der stadig: Læs det igennem, før du giver det videre.
paper-supervision-not-in-it = Bekymringer, alvorlige ting, der er fortalt, ord, I har taget vare på, og opfølgninger er ikke med; læs dem i programmet.
paper-supervision-none = Der er ikke skrevet noget ned endnu.
paper-all-lead = Alt om alle. Pas godt på det, og slet det, når det har gjort sin nytte.
paper-entry = { $group } – samling { $number }
paper-entry-other = { $group } – { $kind }


# What can happen in a rehearsal, and tours: their files.
field-tell = Det, der sker
field-points = Stikordene
problem-outcomes =
    Hændelsen har ikke udfald, der skelner mellem det, lederne gør.
    Giv mindst ét udfald means, og lad det sidste stå uden.
problem-no-kind-of-step =
    Hændelsen kan ikke ske i noget trin.
    Nævn mindst ét slags trin i steps.
problem-no-stops =
    Rundvisningen har ingen stop.
    Skriv mindst ét i stops.
problem-no-tour =
    Der findes ingen rundvisning, der hedder »{ $id }«.
    Se efter i mappen tour ved siden af programmerne.
about-event-tell = det, der sker, i én sætning på under 160 tegn.
about-event-steps = de trin, det kan ske i.
about-event-when = hvornår i trinnet det sker.
about-event-outcomes = det, der kan komme ud af det: det første, hvor lederne har brugt noget af det, der står i means. Det sidste har ingen means.
about-event-means = det, lederne kan have gjort med programmet.
about-event-why = hvad det gjorde for børnene, og hvad det betyder for planen. Roligt og aldrig en karakter.
about-tour-stops = stoppene i rækkefølge.
about-tour-points = det, den, der viser rundt, taler ud fra: ét kort punkt på hver linje.
about-tour-sources = hvor det er kendt fra, én kilde på hver linje.
about-tour-try = noget at prøve på den opdigtede gruppe.
about-tour-on = det skærmbillede, der bliver åbnet.
about-tour-do = det, der skal prøves, i én sætning.

# The questions of an evaluation: their files.
field-lead = Det, der siges før det første spørgsmål
field-low = Den lave ende af skalaen
field-high = Den høje ende af skalaen
problem-no-questions =
    Filen spørger ikke om noget.
    Skriv mindst ét spørgsmål i scales eller i open.
about-questions-title = det, skemaet hedder: den, der svarer, ser det også.
about-question-id = et kort navn, der skiller det fra de andre her: små bogstaver a–z, cifre og bindestreg. Det samme i to filer, hvor svarene skal sammenlignes.
about-occasion = hvornår der spørges.
about-who = hvem der svarer.
about-questions-lead = det, der siges før det første spørgsmål, under 160 tegn.
about-scales = spørgsmålene, der besvares på en skala: fem ansigter for de yngre børn, 0 til 10 for alle andre.
about-open = spørgsmålene, der besvares med egne ord, efter de andre.
about-asked = spørgsmålet, under 90 tegn: det står alene, med store bogstaver.
about-low = det, der står i den lave ende, under 25 tegn.
about-high = det, der står i den høje ende, under 25 tegn.

# A rehearsal.
do-rehearse = øv samlingen
do-leave-it-at-that = lad det være ved det
place-explained = Det, der skete i øvelsen
place-rehearsed = Sådan gik øvelsen
rehearsal-band = ØVELSE – intet bliver gemt
rehearsal-fast = { $times } gange så hurtigt
rehearsal-true = i almindeligt tempo
rehearsal-leave = { $key } vi lader det være
rehearsal-how = Led, som I ville gøre. Af og til sker der noget: gør, hvad I ville gøre, med de samme taster som ellers.
rehearsed-title = Sådan gik øvelsen
rehearsed-happened = Det, der skete
rehearsed-nothing = Der nåede ikke at ske noget denne gang.
rehearsed-plan = Planen
rehearsed-ended = I skulle slutte { $planned }. I sluttede { $ended }.
rehearsed-left = I skulle slutte { $planned }. Da I stoppede, så det ud til { $ends }.
rehearsed-listened =
    { $minutes ->
        [one] 1 minut gik til at lytte.
       *[other] { $minutes } minutter gik til at lytte.
    }
rehearsed-left-out = Det, I sprang over: { $steps }.
rehearsed-else = Disse taster kan også hjælpe
rehearsed-again = Det her var øvelse nummer { $seed }. { $key }: det samme sker én gang til.
hint-listen = Lyt: Skærmen bliver stille, og ingen ser på uret.
hint-hold-word = Husk det, I må tilbage til: Programmet spørger til det før afslutningen.
hint-aside = En går til side med et barn, den anden er hos gruppen.
hint-serious = Kortet, når noget alvorligt bliver fortalt: ordene, spørgsmålene, numrene.
hint-fit = Hvad nu? Se, hvordan resten kan få plads, og hvad hvert valg går ud over.
hint-ask-group = Spørg gruppen: Børnene rækker hånden op, og det, de vælger, gælder.
hint-add = Værktøjskassen: noget, der passer til tiden og til dem, der er her.
hint-late = Hvem er her: Sæt kryds ved den, der kommer sent, i et hvilket som helst trin.

# A rehearsal, from the command line.
help-rehearse = Øv samlingen i hurtig tid: Ting sker som i livet, og intet bliver gemt
help-seed = Få de samme hændelser som en anden gang (med --rehearse)

# A seed that cannot be.
cli-no-seed = { $given } er ikke et frø. Skriv et helt tal.

# The end of a rehearsal.
do-end-rehearsal = slut øvelsen
# Mapper, som flere computere deler.
help-open = Åbn gruppen i en mappe, som en anden leder deler med dig
help-open-folder = Den delte mappe
usage-open = smil open MAPPE
help-move = Flyt en gruppe til en anden mappe, for eksempel en, I deler
help-move-folder = Mappen, den skal ligge i; den skal findes
usage-move = smil move GRUPPE MAPPE
help-folder = Hvor gruppen skal ligge, hvis den skal bruges på flere computere
open-done = Gruppen { $name } er nu også åben her.
open-done-protected = En beskyttet gruppe er nu også åben her. Er den delt med dig, så start smil, og skriv din adgangskode. Er den ikke, så bed en af lederne om at køre »smil share« med din nøgle; »smil identity« viser den.
open-next = Se planen: smil show { $name }
move-done = Gruppen { $name } ligger nu i { $path }
move-others = En anden leder, som har denne mappe, åbner gruppen med: smil open { $path }
cli-no-folder = { $given } er ikke en mappe.
cli-there-already = Gruppen ligger der allerede.
cli-inside-itself = Den mappe ligger inde i gruppens egen. Vælg en ved siden af.
cli-not-taken = { $why } Intet er flyttet; gruppen er, hvor den var.
cli-no-group-there = Der er ingen gruppe i { $path }. Er det en delt mappe, så vent, til den er hentet til denne computer.
ask-vanished = { $gone } af de { $all } notater, der er kendt her, er ikke længere i gruppens mappe. Måske har nogen fjernet dem, eller mappen er fra en tidligere dag. Hvad skal der ske med dem?
ask-vanished-group = Meget af gruppens plan er ikke længere i mappen. Måske har nogen fjernet den, eller mappen er fra en tidligere dag. Hvad skal der ske med den?
ask-vanished-keep = Behold alt: skriv det igen fra denne computer
ask-vanished-let-go = Lad det også gå her

# Afslutning: hvad der gemmes, ses og glemmes.
help-export-child = Barnet, som det kaldes i gruppen
help-forget = Glem en gruppe, eller ét barn overalt
help-forget-child = Glem kun dette barn: alt, der er mærket som at handle om det, på alle gruppens computere
help-yes = Gør det uden at spørge først
usage-forget = smil forget GRUPPE [--child NAVN] [--yes]
cli-unknown-child = Intet barn i gruppen kaldes { $given }.
cli-not-confirmed = Intet er fjernet. Tilføj --yes for at gøre det uden at blive spurgt.
export-done = Skrevet til { $path }
export-private = Kun du kan læse filen på denne computer. Giv den videre på en sikker måde, og slet den bagefter.
export-child = Det, der er skrevet ned om { $name }
export-child-head = Fra gruppen { $group }, { $date }. Her er alt, der er mærket som at handle om { $name }, samling for samling.
export-child-nothing = Intet er skrevet ned.
export-child-foot = Tekster, hvor { $name } kun er nævnt, er ikke med, og heller ikke det, lederne har uden for smil.
forget-child-ask = Alt, der er mærket som at handle om { $name } i gruppen { $group }, bliver fjernet, også i de kopier, smil har. Det kan ikke fortrydes.
forget-group-ask = Gruppen { $group } bliver fjernet fra denne computer: notater, planer og kopier. Det kan ikke fortrydes.
confirm-answer = Vil du gå videre? Skriv ja:
confirm-yes = ja
forget-child-done = { $name } er glemt. Intet, der er mærket som at handle om { $name }, er tilbage på denne computer.
forget-child-left = { $name } er glemt, men ikke overalt på denne computer:
forget-away = { $path } er der ikke lige nu, så det, der ligger dér, bliver liggende. Hvis mappen kommer tilbage, så slet { $own }.
forget-group-done = Gruppen { $group } er glemt. Intet af den er tilbage på denne computer.
forget-devices = { $count ->
    [one] På 1 anden computer bliver det fjernet, næste gang gruppen åbnes der.
   *[other] På { $count } andre computere bliver det fjernet, næste gang gruppen åbnes der.
}
forget-file-left = { $path } kan ikke læses, så intet kunne tages ud af den. Slet den, eller hent en kopi tilbage, og gør det igen.
forget-named = { $name } er stadig nævnt i andre tekster, i samling: { $sessions }. Kun du kan se, hvad der bør ændres.
forget-others = Det, andre computere har skrevet, ligger i { $path }, til det også er glemt der, eller til du sletter mappen.
forget-papers = Ark, som I har skrevet til andre, ligger i { $path } og kan handle om det samme. Se dem igennem.
forget-cannot = smil kan ikke fjerne det, andre gemmer: synkroniseringstjenestens ældre versioner, sikkerhedskopier af disken, kopier på USB-stik, udskrevne ark.
do-keep-until = gem til
line-keep-until = Til hvilken dag skal notaterne gemmes? Intet slettes af sig selv:
notice-kept-until = Notaterne gemmes til { $date }. K ændrer det.
home-kept-until = Gemt til { $date }. smil forget fjerner notaterne.
do-put-together = gør til ét
note-version-by = version { $number } af { $all }, { $author }
note-version = version { $number } af { $all }
did-keep-until = hvor længe notaterne gemmes

# A trainer’s tour.
do-next-stop = næste stop
do-previous-stop = stoppet før
do-first-stop = første stop
do-last-stop = sidste stop
do-try-it = prøv det
do-back-to-tour = tilbage til rundvisningen
place-tour = Rundvisningen
tour-band = OPDIGTET GRUPPE – ingen i den findes
tour-place = stop { $stop } af { $count }
tour-back = { $key } tilbage til rundvisningen
tour-known-from = Kendt fra: { $sources }
tour-to-try = Prøv ({ $key }): { $what }
notice-tour-ends = Det var alt. Øv med { $key } i jeres plan. Arket: smil tour --handout html

# The tour, from the command line.
help-tour = Vis nye ledere rundt på et kvarter i en opdigtet gruppe
usage-tour = smil tour [ID] [--handout html|md [--output FIL]]
help-tour-id = En rundvisning fra mappen tour; den indbyggede, når ingen er nævnt
help-handout = Skriv det, der deles ud, i stedet for at vise rundt
help-tour-output = Skriv det i en ny fil
cli-no-handout = { $given } er ikke noget, der kan deles ud. Skriv html eller md.
tour-handout = Arket til rundvisningen. Gruppen, der blev vist, er opdigtet.
tour-numbers = Numre at have ved hånden
tour-next = Næste skridt
tour-next-rehearse = Lav jeres egen gruppe i smil. Øv så den første samling: tasten { $key } i planen. En øvelse gemmer intet.
tour-written = Skrevet: { $path }

# The made-up group, on its way to the middle of the course.
demo-third-note = Den store figur på gulvet blev fuld af sedler. De flyttede på hinandens sedler, men spurgte først.
demo-third-child = Lagde angsten i maven og sagde, at den bor der om natten.
demo-third-well = Bevægelsen midt i temaet løsnede op.
demo-third-hard = To ville ikke tale om vrede. Vi lod det ligge.
demo-third-representative = Jeg fortalte om dengang, jeg blev sur på min bror. Det morede de sig over.
demo-third-me = Godt at være med på gulvet.
demo-fourth-note = Mange spørgsmål i spørgsmålskassen. Der blev helt stille, da vi sagde, at det ikke er børnenes skyld.
demo-fourth-child = Spurgte to gange, om det smitter. Åndede op, da svaret var nej.
demo-fourth-well = At læse spørgsmålene højt uden at sige, hvem der spurgte.
demo-fourth-hard = Vi kendte ikke svaret på ét af dem. Det sagde vi.
demo-fourth-representative = De ville vide, om jeg er rask. Jeg sagde det, som det er.
demo-fourth-me = Lidt tungt på vej hjem. Godt, at vi talte sammen bagefter.
demo-fifth-note = Kortene blev fulde: to hunde, en kiosk, en lærer og en moster i Spanien.
demo-fifth-child = Havde først kun katten på kortet. Satte fodboldtræneren på til sidst.
demo-fifth-well = At dyr tæller. Så havde alle nogen.
demo-fifth-hard = Et barn blev ked af et tomt felt. Det fik lov at stå tomt.
demo-fifth-representative = Tegnede mit eget kort ved siden af. Det ville de gerne se.
demo-fifth-me = Glad i maven.
demo-sixth-note = Næsten alle kom til tops denne gang. De, der ikke ville op, holdt rebet.
demo-sixth-child = Hjalp den yngste med selen uden at blive bedt om det.
demo-sixth-well = Delt omklædningsrum, som vi sagde sidst. Meget roligere.
demo-sixth-hard = Bussen hjem var fuld.
demo-sixth-representative = Jeg kom også selv højere end sidst.
demo-sixth-me = Stolt og øm.
demo-seventh-note = Billederne fra samlingerne blev vist på væggen. Børnene fortalte, og de voksne lyttede.
demo-seventh-child = Viste sin mappe til mor og lod en side være lukket.
demo-seventh-well = Først pizza, så snak. To forældre byttede telefonnummer.
demo-seventh-hard = En far kom ikke. Vi sagde til barnet, at vi så det.
demo-seventh-representative = En mor spurgte, hvad der hjalp mig. Jeg sagde: at nogen spurgte.
demo-seventh-me = Halvvejs. Det føles godt.
demo-contact = Sover bedre nu. Glæder sig til gruppen.
demo-folder = figuren med sedlerne, kortet, et billede fra væggen
demo-concern-facts = Fortalt på tomandshånd. Barnet sad stille og så ned.
demo-concern-said = At det var rigtigt at sige det, og at vi taler med hinanden om det.
demo-concern-discussed = Drøftet uden navn med socialforvaltningen.
demo-concern-decided = Vi taler med mor i denne uge. Ny vurdering bagefter.
# smil export
help-export = Skriv det, der er gemt, på et ark til dem, det er ment for
help-format = Hvordan det skrives: tekst, en side til browseren, et regneark, en kalender eller værdier til andre programmer
help-for = Hvem det er til; uden dette er intet med, som kan vise, hvem et barn er
help-export-session = Kun denne samling: nummeret eller begyndelsen af navnet
help-output = Filen, det skal skrives til; uden den vises det her
usage-export = smil export GRUPPE [--for HVEM] [--format MÅDE] [--session N] [--child NAVN] [--output FIL]
cli-no-format = { $given } er ikke en måde at skrive på. Vælg md, html, csv, ics eller ron.
cli-no-audience = Der skrives ikke noget til { $given }. Vælg parents, steering-group, referrer, supervision eller all.
cli-which-child = Hvilket barn handler det om? Tilføj --child NAVN.
cli-no-child-here = Dette ark handler ikke om ét barn. Fjern --child, eller vælg --for referrer.
cli-not-confirmed-export = Intet er skrevet. Tilføj --yes for at gøre det uden at blive spurgt.
export-ask-all = Alt, der er skrevet ned i { $group }, kommer med: navne, noter, det børnene har fortalt.
export-ask-child = Alt, der er skrevet ned om { $name }, kommer med: også bekymringer og det, barnet selv har sagt. Noget kan handle om en voksen derhjemme. Tænk over, hvem der beder om det, og læs det igennem, før nogen får det.
ask-everything-no = Nej, ikke endnu
ask-everything-yes = Ja, skriv det

# Ark til andre, og forløbet i billeder.
do-course = forløbet i billeder
do-papers = ark til andre
do-next-form = anden form
do-of-child = et andet barn
do-write-paper = skriv det
place-course = Forløbet i billeder
place-papers = Et ark til andre
papers-title = Et ark til andre
papers-reading = Samlingerne læses …
papers-hidden = Her står der noget om børn. v viser det.
audience-anybody = til hvem som helst
audience-parents = til forældrene
audience-steering-group = til styregruppen
audience-referrer = til den, der henviste et barn
audience-supervision = til supervision
audience-child = til en forælder, der spørger
audience-all = til jer selv: alt
form-markdown = ren tekst (Markdown)
form-page = en side til browser og papir
form-spreadsheet = et regneark
form-calendar = en kalender med datoerne
form-values = værdier til andre programmer
notice-paper = Skrevet til { $path }
notice-no-paper = Det kunne ikke skrives. { $why }
notice-look-first = Det her kommer med. Enter skriver det.
course-title = { $group } · forløbet i billeder
course-nothing = Der er ikke holdt nogen samling endnu.
course-came = Børn, der kom
course-minutes = Minutter: planlagt til venstre, brugt til højre

# Hvad det tager at lede gruppen.
do-effort = tid og penge
do-write-effort = skriv ind eller ret
do-take-over-time = overtag samlingernes tid
do-budget = budgettet for dette
place-effort = Tid og penge
did-effort = timerne
did-answers = svarene
did-money = pengene
effort-title = { $group } · tid og penge
effort-hours = Timer
effort-in-all = i alt
effort-together = Tilsammen
effort-guide = Vejledningen (2011) anslår { $together } timer til de tre, der leder, { $each } til hver: fire timer til hver af tolv samlinger. I praksis tog det mere.
effort-money = Penge, i kroner
effort-spent = brugt
effort-budget = budget
effort-guide-money = Vejledningens skøn, i norske kroner: aktiviteter 15.000, måltider 5.000, honorar til brugerrepræsentanten 20.000.
effort-entries = Skrevet ind
effort-one = Tid til gruppen
cost-one = Penge til gruppen
work-plan = planlægge
work-run = lede
work-follow-up = følge op
cost-activities = Aktiviteter
cost-meals = Måltider
cost-fees = Honorar
cost-other = Andet
kroner = { $amount } kr.
hours-and-minutes = { $hours } t { $minutes } min
field-gave = Hvem
field-session = Samling
field-work = Til hvad
field-hours = Timer, som 1:30
field-cost = Til hvad
field-kroner = Kroner
pick-no-session = ingen bestemt samling
line-not-hours = Det er ikke timer. Skriv dem sådan: 1:30 eller 1,5.
line-not-kroner = Det er ikke et beløb. Skriv hele kroner, som 450.

# Evaluating.
do-evaluation = evaluering
do-hand-over = giv tastaturet videre
do-from-paper = fra papir
do-mark = svar med et tal
do-take-answer-back = intet svar
do-next-question = næste spørgsmål
do-previous-question = spørgsmålet før
do-take-keyboard-back = tag tastaturet tilbage (to gange)
place-evaluation = Evaluering
place-handed = Tastaturet i andre hænder
place-from-paper = Svar fra papir
place-answering = Et spørgsmål med skala
place-answering-words = Et spørgsmål med egne ord
notice-answered-already = Svarene er afleveret. Med »fra papir« kan du se dem og ændre dem.
evaluation-title = { $group } · evaluering
evaluation-how = Giv tastaturet videre, og skærmen viser kun spørgsmålene. { $key } to gange tager det tilbage.
evaluation-no-session = Der er ikke holdt nogen samling endnu.
evaluation-nobody = Ingen står på listen endnu.
answers-begun = begyndt, ikke afleveret
answers-given = har svaret
grown-up-of = { $child }: voksen { $number }
who-children = Børnene
who-parents = Forældrene
who-leaders = Lederne
who-user-representatives = Brugerrepræsentanterne
occasion-start = ved start
occasion-running = efter en samling
occasion-mid = halvvejs
occasion-final = til sidst
scale-ends = { $least } { $low } … { $most } { $high }
handed-ready = { $key }, når du er klar
handed-faces = { $left } { $right } eller 1–5: vælg.
handed-marks = { $left } { $right } eller 0–10: vælg.
handed-write = Skriv så meget eller lidt, du vil.
handed-on = { $key }: gå videre.
handed-skip = { $key }: spring over.
handed-back = { $key }: tilbage.
handed-asked = Det var alt
handed-give = Tryk { $key } for at aflevere svarene. Så forsvinder de fra skærmen.
handed-look-again = { $key }, hvis du vil se på dem en gang til
handed-thanks = Tak!
handed-return = Nu kan du give tastaturet tilbage.
do-results = svarene
place-results = Svarene
short-start = start
short-mid = midt
short-final = slut
results-start-and-end = ved start og til sidst
results-running = efter samlingerne
results-mid = halvvejs
results-nothing = Ingen har svaret på disse spørgsmål endnu.
results-too-few = for få til at vises: { $which }
results-foot = Gennemsnit, 0–10, af mindst { $least } svar. Ansigterne ligger på samme skala.
results-each = I denne rækkefølge: { $names }. Fra 0 til 10.
asked-after = efter samling { $number }
answers-title = { $title }, { $on }
answer-of = { $mark } af { $most }
answers-of-grown-up = { $title }, { $on } (voksen { $number })
found-answer = svar
do-other-questions = andre spørgsmål
do-questions-before = spørgsmålene før
do-other-people = andre, der svarede
do-people-before = dem før
do-own-words = med egne ord
paper-evaluation = Det svarede de, der deltager
paper-evaluation-lead = Gennemsnit fra 0 til 10, hvor mindst { $least } har svaret; de yngste peger på et af fem ansigter, som er spredt over samme skala. Hele tal, og i enderne ikke mere end »≤ 1« og »≥ 9«, så ingens svar kan læses ud af dem.
paper-question = Spørgsmål
paper-too-few = for få
paper-own-words = Evalueringen, med egne ord
demo-wish-1 = Klatre. Og pandekager.
demo-wish-2 = At jeg slipper for at sige noget første gang.
demo-more-1 = mere klatring
demo-more-2 = længere pause
demo-more-3 = må vi få trommerne igen?
demo-change-1 = Sidde mindre, lave mere.
demo-change-2 = Ikke noget. Det er fint, som det er.
demo-hope-1 = At barnet får talt med nogen, der ikke er mig.
demo-hope-2 = At barnet hører, at det ikke er dets skyld.
demo-know-1 = En besked om aftenen om, hvad I lavede, ville hjælpe.
demo-next-1 = Kortere indledning, mere bevægelse.
asked-after-parents = efter en forældresamling
demo-more-4 = lave mad sammen
demo-more-5 = godt, at man må melde pas
demo-next-2 = Spørge, hvad de vil lave, før vi planlægger.
do-give-answers = aflevere svarene
ask-show-answers = Her har nogen svaret. Skal svarene vises, så de kan rettes?
ask-show-answers-yes = vis dem
ask-show-answers-no = lad dem være usete
