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
do-step-done = done or not
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

# After a session: the talk, what is written in afterwards, the story of a session.
story-nothing = Nothing has been written about this session yet.
story-ahead = { $date }, { $time } · has not begun
story-running = { $date } · began { $began }, not ended yet
story-over = { $date } · { $began }–{ $ended } · { $length }
story-held-away = { $date }, planned { $time } · written in afterwards
story-steps = What we did
story-written-in = What we did, written in afterwards
story-who-came = Who came
story-notes = Notes
story-round = The week’s top and bottom
story-debrief = Talk afterwards · { $who }
story-step = { $title } · { $planned } → { $used } min
story-step-added = { $title } · added, { $planned } → { $used } min
story-skipped = { $title } · left out
story-skipped-why = { $title } · left out: { $reason }
story-not-reached = { $title } · not reached
story-not-done = { $title } · not done
children-here = Children here ({ $count })
children-late = Children who came late ({ $count })
children-away = Children away ({ $count })
children-open = Children not ticked ({ $count })
leaders-here = Leaders
leaders-late = Leaders who came late
leaders-away = Leaders away
user-representative-here = User representative
user-representative-late = User representative, came late
user-representative-away = User representative, away
others-here = Others here: { $list }
count-parents = { $count ->
    [one] 1 grown-up from home
   *[other] { $count } grown-ups from home
}
count-siblings = { $count ->
    [one] 1 brother or sister
   *[other] { $count } brothers and sisters
}
count-guests = { $count ->
    [one] 1 guest
   *[other] { $count } guests
}
note-about = about { $name }
note-about-gone = about a child who is no longer on the list
turn-told-passed = { $name } · passed
turn-told-later = { $name } · wanted to come back later
told-top = top
told-bottom = bottom
told-not-noted = told, not written down
hidden-reasons = { $count ->
    [one] 1 reason for being away
   *[other] { $count } reasons for being away
}
hidden-notes = { $count ->
    [one] 1 note about a child
   *[other] { $count } notes about children
}
hidden-turns = { $count ->
    [one] what 1 child told
   *[other] what { $count } children told
}
hidden-answers = something about a child
hidden-key = Hidden: { $what } – { $key } shows it
hidden-here = Hidden: { $what }
asked-well = What went well?
asked-hard = What was hard?
asked-carry-on = What do we carry on?
asked-about-a-child = Anything about a child?
asked-how-for-us = How was it for us?
asked-how-for-you = And you: how was it for you?
debrief-leaders = The leaders
debrief-user-representative = The user representative
debrief-title = { $session } · talk afterwards
debrief-saved = What you write is saved while you write.
reading-title = { $group } · as it went
reading-wait = Reading …
reading-troubles = Part of what was written about this session cannot be read. It is left as it is.
written-title = { $session } · written in afterwards
written-who = Who came
written-steps = What we did
written-here = here
written-late = came late
written-away = away
written-open = ?
written-parents = grown-ups from home
written-siblings = brothers and sisters
written-guests = guests
written-no-steps = The programme’s steps cannot be read.
written-unfinished = When everything is written in: { $key }. Then the session counts as held.
written-finished = The session counts as held. You can still change things here.
