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
do-rename = annet navn
do-remove = ta av lista
do-i-am-this-one = dette er meg
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
