# Said on the bare terminal after a fault of the program.
fault = smil has made a mistake and had to close. What you wrote is saved, but for the last second. Start it again and go on.

length-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
length-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}

# What keys do: short, for the footer and the help.
do-help = keys
do-undo = undo
do-redo = redo
do-leave = back
do-quit = quit
do-up = up
do-down = down
do-page-up = page up
do-page-down = page down
do-next-field = next field
do-previous-field = field before
do-next-choice = next choice
do-previous-choice = choice before
do-accept = OK
do-new-line = new line
do-open-group = open
do-run-next = lead the next session
do-new-group = new group
do-demo = made-up group
do-run-session = lead
do-read-session = read
do-write-in = write in afterwards
do-move-date = move
do-drop = drop or take back
do-repeat = plan once more
do-insert = add a session
do-people = people
do-read-all = read all
do-adopt = take over changed file
do-add-child = add a child
do-add-leader = add a leader
do-add-user-representative = add a user representative
do-rename = other name
do-remove = take off the list
do-i-am-this-one = this is me
do-begin = begin
do-next-step = next
do-previous-step = step before
do-pause = pause
do-minute-more = a minute more
do-minute-less = a minute less
do-candle = candle
do-note = note
do-show = show or hide notes
do-rail = the plan
do-must-end = we must end at …
do-began-at = we began at …
do-cue = signal at a step’s end
do-seconds = minutes or seconds
do-sway = let the flame move
do-finish = end the session
do-jump = go there
do-skip = leave out
do-earlier = earlier
do-later = later
do-add-step = add a step
do-here = here
do-late = came late
do-absent = away
do-fewer = one fewer
do-told = told, next
do-top = top
do-bottom = bottom
do-pass = pass
do-come-back = come back later
do-shuffle = mix the order
do-choose = choose
do-start-stop = start or stop
do-faster = faster
do-slower = slower
do-debrief = talk afterwards
do-next-session = next session
do-previous-session = session before
do-about = about a child
do-keep = keep
do-undo-writing = undo
do-redo-writing = redo

too-small = This window is too small for smil. It needs { $width } columns and { $height } rows; make it larger or the letters smaller.

# Keys by name.
key-space = Space
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
place-anywhere = Everywhere
place-home = The groups
place-form = Forms
place-group = A group
place-people = People
place-before = Before the session
place-live = The session
place-rail = The plan of the session
place-name-tags = Name tags
place-round = The week’s top and bottom
place-choosing = Questions and ways to do it
place-relaxation = Relaxation exercise
place-closing = Closing
place-written-in = Writing in afterwards
place-debrief = Talk afterwards
place-reading = Reading
place-note = A note
place-line = Writing a line
place-ask = A question
place-help = This list
