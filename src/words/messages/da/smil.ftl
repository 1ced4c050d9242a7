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
