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
do-rename = rename
do-remove = take off the list
do-i-am-this-one = this is me
do-suggest-name = suggest a name
do-make-group = make the group
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

# The groups.
home-empty = There are no groups here yet.
home-empty-new = Press n to make one: a name, a programme, dates, and who takes part.
home-empty-demo = Press d to look around in a made-up group. You can try everything there.
home-next = Next: { $session }
home-today = Today: { $session }
home-goes-on = Goes on: { $session }
home-waits = Waits: { $session }
home-all-held = All sessions have been held.
home-no-plan = No sessions in the plan.
home-progress = { $done } of { $all }
home-parents = + parents { $dots }
home-unreadable = A group that cannot be shown

# A group.
group-line = { $programme } · { $ages } · { $rhythm } at { $time }
group-ages = ages { $from }–{ $to }
group-rhythm = { $weeks ->
    [1] every week
    [2] every other week
   *[other] every { $weeks } weeks
}
group-next = next
group-today = today
group-done = held
group-goes-on = goes on
group-dropped = dropped
group-waits = waits
group-held = { $children ->
    [one] 1 child
   *[other] { $children } children
} · { $grown ->
    [one] 1 grown-up
   *[other] { $grown } grown-ups
} · { $minutes } min
group-held-away = { $children ->
    [one] 1 child
   *[other] { $children } children
} · { $grown ->
    [one] 1 grown-up
   *[other] { $grown } grown-ups
}
group-family = family
group-parents = parents
group-kind-children = Group session
group-kind-family = Family session: the children and their grown-ups
group-kind-parents = Parent meeting
group-when = { $date }, { $from }–{ $to }
group-hours = { $from }–{ $to } · { $minutes } minutes
group-about-done = Enter shows how the session went.
group-about-running = The session has begun. Enter takes you back to where you were.
group-about-dropped = Dropped from the plan. Press x to take it back.
group-about-waits = The date has passed. w writes it in if you held it; m moves it.
group-about-next = The next session. Enter opens it; nothing starts by itself.
group-about-ahead = Enter opens the session; m moves it.
group-empty = No sessions in the plan. Press i to add one.
group-nothing = The group’s own file cannot be used, so the plan is not shown.
group-more-troubles = { $count ->
    [one] And one more file.
   *[other] And { $count } more files.
}

# The people of a group.
people-title = { $group } · people
people-children = The children
people-leaders = Leaders
people-user-representatives = User representatives
people-none = nobody yet
people-me = writes here
people-reason = One short name is enough; a nickname is fine. The name tag in the room carries the child’s own first name, so it need not be here.
people-who-writes = { $name } writes on this computer.
people-nobody-writes = Nobody in particular writes on this computer. Press m on the one who does.

# A new group.
form-title = New group
form-name = Name
form-programme = Programme
form-band = Ages
form-language = Language
form-country = Country
form-start = First day
form-time = Time of day
form-rhythm = How often
form-skip = Days off
form-children = Children
form-leaders = Leaders
form-user-representatives = User representative
form-language-nb = Norwegian
form-language-da = Danish
form-language-en = English
form-country-norway = Norway
form-country-denmark = Denmark
form-about-name = What you call the group, like “Tuesday group”.
form-about-band = Words and minutes follow the age.
form-about-language = The language of the sessions, and of the screen while this group is open.
form-about-country = Decides which phone numbers and duties are shown.
form-about-start = Write 12 Jan 2027, 12.1. or 2027-01-12. The other dates follow from it. Each of them can be moved later.
form-about-time = When the sessions begin, like 14:30.
form-about-rhythm = The arrow keys choose.
form-about-skip = Holidays and days off, like 15 Feb–21 Feb; 26 Mar. There is no session then. May stay empty.
form-about-children = One short name for each child, with commas between. A nickname is fine: the name tag in the room carries the child’s own first name, so the file need not. Ctrl+N suggests a name.
form-about-leaders = First names with commas between. Preferably there are two of you.
form-about-user-representatives = The first name of the grown-up who was such a child. Enter makes the group.
form-preview = { $sessions ->
    [one] 1 group session
   *[other] { $sessions } group sessions
} and { $meetings ->
    [one] 1 parent meeting
   *[other] { $meetings } parent meetings
}
form-preview-dates = { $first } – { $last }
form-preview-none = The dates appear here when the fields are right.
flaw-empty = Give the group a name.
flaw-group-taken = Another group is called that.
flaw-too-long = “{ $name }” is too long. Make it shorter.
flaw-no-programme = There is no programme to choose.
flaw-not-a-date = That is not a date. Write 12 Jan 2027.
flaw-not-a-time = That is not a time of day. Write 14:30.
flaw-not-a-period = “{ $piece }” is not a period. Write 15 Feb–21 Feb.
flaw-no-dates = There are not enough days left for all the sessions.
flaw-twice = Two people cannot both be “{ $name }”.
flaw-more-than-a-name = “{ $name }”: one name is enough, no surname.

# Questions and lines about a group.
ask-who-writes = Who writes on this computer? The name stands beside the notes.
ask-nobody = Nobody in particular
ask-move = { $session } moves to { $date }. Move the sessions after it just as far?
ask-move-alone = No, only this one
ask-move-following = Yes, all that come after it
ask-insert = Which session do you want to add? It gets the first free day after the last one.
ask-adopt = The group’s file was changed outside smil. Should the change count?
ask-adopt-yes = Yes, take it into use
ask-adopt-no = No, leave the file alone
ask-leave-form = The group has not been made yet.
ask-leave-form-stay = Fill in more
ask-leave-form-keep = Go back; the form stays like this until next time
ask-leave-form-drop = Go back and empty the form
line-move-date = A new day for { $session }, with a time if you like:
line-new-child = What is the child called here? One short name:
line-new-leader = What is the leader called? The first name is enough:
line-new-user-representative = What is the user representative called? The first name is enough:
line-rename = What is { $name } called from now on?
line-too-long = That is too long to read from afar. Make it shorter.

# The live session.
live-paused = Time stands.
live-free = free
live-kept = keep
live-planned = planned { $time }
live-we-end = we end
live-we-end-about = we end about
live-left = minutes left
live-left-seconds = left
live-over = minutes more than planned
live-over-seconds = more than planned
live-elapsed = so far { $minutes } min
live-next = then: { $step }
live-last-step = the last step
live-here = here { $children } · grown-ups { $grown }
live-away = away { $count }
live-end-of-step = The time planned for this step has passed. Stay as long as you need.
live-no-words = No words have been written for this step.
live-more = more: PgDn
live-notes-hidden = { $count -> 
    [one] 1 note, hidden
   *[other] { $count } notes, hidden
}
live-user-representative = The user representative: { $text }
live-instead = [{ $lang }]
live-chosen-before = Choose (Enter); choose again to take it back.
live-nobody = Nobody is on the list yet. Press Esc, then p, to write who takes part.
tag-here = here
tag-late = came late
tag-away = away
tag-open = ?
tag-parents = parents and other grown-ups from home
tag-siblings = brothers and sisters
tag-guests = guests
role-leader = leader
role-user-representative = user representative
role-child = child
turn-waiting = –
turn-later = comes back later
turn-passed = passed
turn-done = told
round-top = top
round-bottom = bottom
round-now = { $name } tells · then { $next }
round-now-last = { $name } tells
round-all = Everybody has had a turn.
round-so-far = { $done } of { $all }
phase-breathe-in = breathe in
phase-breathe-out = breathe out
phase-tense = squeeze
phase-let-go = let go
phase-rest = rest
pacer-over = That was it. Enter starts again.
pacer-held = Stopped. Enter goes on.
pacer-speed = speed { $percent } %
pacer-length = { $minutes } min
closing-next = Next time: { $title }, { $date } { $time }
closing-last = This was the last session in the plan.
closing-bring = Bring: { $what }
closing-candle = The candle is still lit: c puts it out.
before-begin = Enter begins the session. Nothing starts by itself.
before-when = Planned: { $date }, { $from }–{ $to }
before-aims = What it is for
before-materials = What you need
before-prepare = Make ready
before-free = of which { $minutes } free
before-minutes = { $minutes } min
done-title = The session is over.
done-lasted = It lasted { $minutes } minutes and ended at { $time }.
done-undo = u takes the ending back, if it was too early.
unsaved-banner = Not saved: { $why } What you have written is kept here and saved as soon as it can be.
read-only = Only for reading here: { $why }
notice-undone = Taken back.
notice-redone = Made again.
notice-nothing = There is nothing more to take back.
notice-kept = The note is saved.
notice-not-now = That cannot be done now.
notice-cue-off = No signal when a step’s time has passed.
notice-cue-visual = A quiet line says when a step’s time has passed.
notice-cue-bell = A quiet line and a soft bell say when a step’s time has passed.
overlay-note = Note
overlay-note-about = about { $name }
overlay-note-group = about no one child
overlay-note-hint = The clock goes on. Esc keeps the note.
overlay-help = Keys that work now
line-must-end = We must end at (16:30):
line-began-at = We began at (14:35):
line-skip-reason = Why leave it out? (may be empty)
line-new-step = What is the new step called? A number at the end is its minutes: Dance 5
line-away-reason = Why away? (may be empty)
line-top = A good thing – a few words, or Enter to tick it:
line-bottom = A hard thing – a few words, or Enter to tick it:
line-not-a-time = That is not a time of day. Write it like 16:30.
line-not-a-date = That is not a date. Write it like 2.2.2027.
line-empty = Write something first, or press Esc.
line-taken = Somebody here is called that already.
ask-slept = The laptop slept for { $length }. Does that time count?
ask-slept-count = Yes: the session went on
ask-slept-not = No: we had a break

# Files that cannot be read or saved.
cause-not-allowed = You are not allowed to use { $path }. Ask whoever looks after this computer.
cause-no-space = There is no room left for { $path }. Free some space on the disk.
cause-missing = { $path } is not there. Check that the disk or folder is connected.
cause-in-the-way = Something else lies in the place of { $path }. Move it away.
cause-other = { $path } cannot be used. Try again; if it goes on, restart the computer.
save-changed = Another program has changed { $path } since it was opened. Close the group and open it again.
save-form = { $path } could not be written. This is a fault in smil; please report it.
reason-edited = A file was changed outside smil. Look at it in the group’s plan and take it into use with y.
reason-newer = A newer smil has written here. Update smil on this computer.
reason-unreadable = A file cannot be read, so nothing is written over it.
reason-busy = The group is open in another window. Close it there first.
trouble-too-large = { $path } is larger than any file of smil’s. It was left as it is.
trouble-not-text = { $path } is not text. It was left as it is; put back a copy if you have one.
trouble-damaged = { $path } cannot be read. It was left as it is; put back a copy if you have one.
trouble-not-ours = { $path } is not a file of smil’s. Move it somewhere else.
trouble-unknown-field = { $path }: smil does not know this field. Mend the spelling or take it out.
trouble-repeated = { $path } holds the same entry twice. Take one of them out.
trouble-other-device = { $path } holds what another computer wrote. Put back the file as it was.
trouble-edited = { $path } was changed outside smil.
trouble-newer = { $path } was written by a newer smil and can only be read here.
trouble-too-new = { $path } was written by a newer smil. Update smil to open it.

# More reasons.
reason-no-lock = smil’s own folder on this computer cannot be used, so nothing can be saved.

# Today's notes.
live-no-notes = Nothing has been noted today.
