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
do-rename = andet navn
do-remove = tag af listen
do-i-am-this-one = det er mig
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
do-step-done = gjort / ikke gjort
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

# Efter en samling: eftersnakken, det der skrives ind bagefter, samlingen som den gik.
story-nothing = Der er ikke skrevet noget om denne samling endnu.
story-ahead = { $date } { $time } · ikke begyndt
story-running = { $date } · begyndte { $began }, ikke afsluttet endnu
story-over = { $date } · { $began }–{ $ended } · { $length }
story-held-away = { $date }, planlagt { $time } · skrevet ind bagefter
story-steps = Det, vi lavede
story-written-in = Det, vi lavede, skrevet ind bagefter
story-who-came = Dem, der kom
story-notes = Noter
story-round = Ugens top og bund
story-debrief = Eftersnak · { $who }
story-step = { $title } · { $planned } → { $used } min.
story-step-added = { $title } · nyt trin, { $planned } → { $used } min.
story-skipped = { $title } · sprunget over
story-skipped-why = { $title } · sprunget over: { $reason }
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
    [one] 1 note om et barn
   *[other] { $count } noter om børn
}
hidden-turns = { $count ->
    [one] det, 1 barn fortalte
   *[other] det, { $count } børn fortalte
}
hidden-answers = noget om et barn
hidden-key = Skjult: { $what } – { $key } viser det
hidden-here = Skjult: { $what }
asked-well = Hvad gik godt?
asked-hard = Hvad var svært?
asked-carry-on = Hvad tager vi med os videre?
asked-about-a-child = Er der noget om et barn?
asked-how-for-us = Hvordan var det for os?
asked-how-for-you = Og du: Hvordan var det for dig?
debrief-leaders = Gruppelederne
debrief-user-representative = Brugerrepræsentanten
debrief-title = { $session } · eftersnak
debrief-saved = Det, du skriver, bliver gemt, mens du skriver.
reading-title = { $group } · som det gik
reading-wait = Læser …
reading-troubles = Noget af det, der er skrevet om denne samling, kan ikke læses. Det bliver liggende, som det er.
written-title = { $session } · skrevet ind bagefter
written-who = Dem, der kom
written-steps = Det, vi lavede
written-here = her
written-late = kom sent
written-away = ikke her
written-open = ?
written-parents = voksne hjemmefra
written-siblings = søskende
written-guests = gæster
written-no-steps = Programmets trin kan ikke læses.
written-unfinished = Når alt er skrevet ind: { $key }. Så regnes samlingen for holdt.
written-finished = Samlingen regnes for holdt. Du kan stadig ændre på det, der står her.
