# Said on the bare terminal after a fault of the program.
fault = smil has made a mistake and had to close. What was saved is safe; the last that you wrote may be missing. Start it again and go on.

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
do-save-elsewhere = save a copy elsewhere
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
do-adopt = accept the change to the file
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
do-frame = how we do it
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
do-who-is-here = who is here
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
do-about-before = the child before
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
place-who-is-here = Who is here, at any time
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
home-goes-on = Under way: { $session }
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
group-goes-on = under way
group-dropped = dropped
group-waits = waits
group-children = { $count ->
    [one] 1 child
   *[other] { $count } children
}
group-grown-ups = { $count ->
    [one] 1 adult
   *[other] { $count } adults
}
group-minutes = { $count } min
group-family = family
group-parents = parents
group-kind-children = Group session
group-kind-family = Family session: the children and their adults
group-kind-parents = Parent meeting
group-when = { $date }, { $from }–{ $to }
group-hours = { $from }–{ $to } · { $minutes } minutes
group-about-done = Enter shows how the session went.
group-about-running = The session has begun. Enter takes you back to where you were.
group-about-dropped = Dropped from the plan. Press x to take it back.
group-about-waits = The date has passed. w writes it in if you held it; m moves it.
group-about-next = Enter opens the session; nothing starts by itself.
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
form-about-user-representatives = The first name of the adult who was such a child. Enter makes the group.
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
flaw-too-long = The name is too long: “{ $name }”
flaw-no-programme = There is no programme to choose.
flaw-not-a-date = That is not a date. Write 12 Jan 2027.
flaw-not-a-time = That is not a time of day. Write 14:30.
flaw-not-a-period = Not a period. Write 15 Feb–21 Feb, not “{ $piece }”
flaw-no-dates = There are not enough days left for all the sessions.
flaw-twice = Two people cannot have the same name: “{ $name }”
flaw-more-than-a-name = One name is enough, no surname: “{ $name }”

# Questions and lines about a group.
ask-who-writes = Who writes on this computer? The name is shown beside the notes.
ask-nobody = Nobody in particular
ask-who-told = Who told it?
ask-who-told-open = Leave it open
ask-move = { $session } moves to { $date }. Move the sessions after it just as far?
ask-move-alone = No, only this one
ask-move-following = Yes, all that come after it
ask-insert = Which session do you want to add? It gets the first free day after the last one.
ask-adopt = The group’s file was changed outside smil. Should the change count?
ask-adopt-yes = Yes, let it count
ask-adopt-no = No, leave the file alone
ask-unsaved = Not everything you have written is saved. { $why }
ask-unsaved-stay = Stay here; it is saved as soon as it can be
ask-unsaved-copy = Save a copy somewhere else
ask-unsaved-leave = Leave all the same; what is not saved may be lost
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
live-paused = The clock is stopped.
live-free = free
live-kept = keep
help-plan = The plan at the left
help-plan-minutes = minutes planned, and minutes used
help-plan-kept = never shortened by the program
help-plan-needs = with those here, the round takes at least this long
help-plan-free = minutes that no step needs
live-planned = planned { $time }
live-we-end = we end
live-we-end-about = we end about
live-left = minutes left of this step
live-left-seconds = left of this step
live-over = minutes more than planned
live-over-seconds = more than planned
live-used = minutes on this step
live-used-seconds = on this step
live-elapsed = { $minutes } min since start
live-next = then: { $step }
live-last-step = the last step
live-here = here { $children } · adults { $grown }
live-away = away { $count }
live-end-of-step = The time planned for this step has passed. Stay as long as you need.
live-no-words = No words have been written for this step.
live-more = page { $page } of { $all }, more: PgDn
live-notes-hidden = { $count -> 
    [one] 1 note, hidden
   *[other] { $count } notes, hidden
}
live-user-representative = The user representative: { $text }
live-nobody = Nobody is on the list yet. Press Esc, then p, to write who takes part.
tag-here = here
tag-late = came late
tag-away = away
tag-open = ?
tag-parents = parents and other adults from home
tag-siblings = brothers and sisters
tag-guests = guests
tag-title = Who is here
role-leader = leader
role-user-representative = user representative
role-child = child
turn-later = comes back later
turn-passed = passed
turn-done = told
round-top = top
round-bottom = bottom
round-now = { $name } tells · then { $next }
round-now-last = { $name } tells
round-next = then { $next }
round-all = Everybody has had a turn.
round-so-far = { $done } of { $all }
notice-all-have-told = Everybody has had a turn. { $up } chooses one of them again, { $next } goes on.
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
done-title = The session is over.
done-lasted = It lasted { $minutes } minutes and ended at { $time }.
done-undo = o goes on with the session, if that was too early.
notice-save-first = The rehearsal can begin when everything you have written is saved.
unsaved-banner = Not saved yet, but kept here. { $why }
notice-elsewhere = There is a copy in { $path }. It is still not saved here.
notice-not-elsewhere = The copy was not saved: { $why }
read-only = Only for reading here: { $why }
notice-undone = Taken back.
notice-dropped = { $session } is out of the plan. { $key } brings it back.
notice-back-in-plan = { $session } is in the plan again.
notice-redone = Made again.
notice-undone-what = Taken back: { $what }.
notice-redone-what = Made again: { $what }.
did-began = that the session began
did-went = the next step
did-skipped = the step that was left out
did-paused = the pause
did-minutes = the minutes
did-added = the new step
did-order = the order
did-time = the time of day
did-not-counted = the time that was not to count
did-candle = the candle
did-chose = the choice
did-listened = the listening
did-aside = who stepped out
did-fitted = the new plan
did-finished = that the session ended
did-here = who is here
did-round = the round
did-note = the note
did-held = what was held
did-serious = the child’s words
did-signs = the small signs
did-say = what the group chose
did-debrief = the talk afterwards
did-written = what was written in
did-plan = the change in the plan
did-people = the change among those taking part
did-frame = how we do it
did-follow-up = the follow-up
did-concern = the concern
did-of-child = what stood on the child’s page
notice-nothing = There is nothing more to take back.
notice-kept = The note is saved.
notice-step-runs = This step is running. { $key } goes on.
notice-not-now = That cannot be done now.
overlay-note = Note
overlay-note-about = about { $name }
overlay-note-group = not about a particular child
overlay-note-hint = The clock goes on. Esc keeps the note.
overlay-help = Keys that work now
line-must-end = We must end at (for example 16:30):
line-began-at = We began at (for example 14:35):
line-skip-reason = Why leave it out? (may be empty)
line-new-step = What is the new step called? A number at the end is its minutes: Dance 5
line-new-choice = What else can the group choose? A few words:
line-top = A good thing – a few words, or Enter to tick it:
line-bottom = A hard thing – a few words, or Enter to tick it:
line-not-a-time = That is not a time of day. Write it like 16:30.
line-later-than-now = Write a time before now, at most 12 hours ago.
line-not-a-date = That is not a date. Write it like 2.2.2027.
line-empty = Write something first, or press Esc.
line-elsewhere = Which folder should the copy go into? The whole path, like /media/stick:
line-not-a-folder = That is not a whole path. Write it like /media/stick
line-taken = Somebody here is called that already.
ask-slept = The laptop slept for { $length }. Does that time count?
ask-slept-count = Yes: the session went on
ask-slept-not = No: we had a break

# Files that cannot be read or saved.
cause-not-allowed = No permission. Ask whoever runs this computer. ({ $path })
cause-read-only = The disk can only be read. Use another one. ({ $path })
cause-no-space = The disk is full. Free some space on it. ({ $path })
cause-missing = A file or folder is not there. Connect its disk. ({ $path })
cause-in-the-way = Something else is in its place. Move it away. ({ $path })
cause-other = This cannot be used. Try again; if it goes on, restart the computer. ({ $path })
save-changed = Another program has changed the file. Close the group and open it again. ({ $path })
save-bad-key = One of the keys that this group is protected for cannot be used, so nothing is saved. Look at them with “smil doctor”.
save-no-own-key = This group is not protected for your own key, so nothing is saved. Ask the leader who shares it with you.
save-several-words = Not saved: the files of two computers in the group’s folder do not belong to the same protected group. Find out together whose folder does not belong there, and move it away.
reason-locked = The group is protected. Give the passphrase to open it.
reason-for-others = The group is protected, and not shared with you. Ask one of its leaders to run “smil share” with your key; “smil identity” shows it.
trouble-locked = { $path } is protected. Give the passphrase to open it.
trouble-for-others = { $path } is protected, and not shared with you. Ask one of its leaders to run “smil share” with your key; “smil identity” shows it.
trouble-unconfirmed = What another leader writes stays closed to you: their computer has not confirmed your key. Ask them to open the group and to compare its words with you.
cause-damaged = { $path } is damaged. Put back a copy if you have one.
save-form = The file could not be written. This is a fault in smil; please report it. ({ $path })
reason-edited = A file was changed outside smil. Look at it in the group’s plan; y accepts the change.
reason-newer = A newer smil has written here. Update smil on this computer.
reason-unreadable = A file cannot be read, so nothing is written over it. “smil restore” shows the copies of it.
reason-busy = The group is open in another window. Close it there first.
trouble-lies-open = { $path } is not encrypted, in a protected group: anybody who can reach the folder may have put it there. Nothing of it is taken in. If it is a colleague’s, “smil protect” on their computer puts it right.
trouble-not-by-reader = { $path } was put there by somebody who cannot read the group. Nothing of it is taken in. If it is a colleague’s all the same, “smil unprotect” and then “smil protect” on their computer put it right.
trouble-several-words = { $path } and another computer’s files do not belong to the same protected group. Nothing of either is taken in. Find out together whose folder does not belong there, and move it away.
trouble-too-large = { $path } is larger than any file of smil’s. It was left as it is.
trouble-not-text = { $path } is not text. It was left as it is; “smil restore” shows whether there is a copy to put back.
trouble-damaged = { $path } cannot be read. It was left as it is; “smil restore” shows whether there is a copy to put back.
trouble-not-ours = { $path } is not a file of smil’s. Move it somewhere else.
trouble-unknown-field = { $path }: smil does not know this field. Mend the spelling or take it out.
trouble-repeated = { $path } holds the same entry twice. Take one of them out.
trouble-other-device = { $path } holds what another computer wrote. Put back the file as it was.
trouble-edited = { $path } was changed outside smil.
trouble-newer = { $path } was written by a newer smil and can only be read here.
trouble-too-new = { $path } was written by a newer smil. Update smil to open it.

# More reasons.
reason-no-circle = Run “smil protect”: who reads along is not known here.
reason-away = The folder is away. Connect the stick or the shared disk.
trouble-away = { $path } is not there now. Put the stick in or connect the shared folder. Nothing is lost.
reason-no-lock = smil’s own folder on this computer cannot be used, so nothing can be saved.

# What is wrong with a programme file: a sentence, and on the next line what to do.
problem-not-found =
    There is no file or folder here.
    Check the spelling.
problem-not-allowed =
    You are not allowed to read this.
    Ask whoever looks after this computer.
problem-unreadable =
    This cannot be read.
    Check that the disk is connected, and try again.
problem-not-a-file =
    This is not a file.
    Put a programme file here, or move what is here.
problem-too-large =
    The file is larger than { $most } kB and is not read.
    Split it, or take out what does not belong.
problem-not-utf8 =
    The file is not saved as UTF-8 text.
    Save it again in a text editor and choose UTF-8.
problem-hostile =
    There is an invisible character here ({ $code }) that can upset the screen.
    Delete the text around it and write it again.
problem-bad-name =
    The name cannot be that of a programme or session, so this is not read.
    Use only small letters a–z, digits and hyphens, and .ron at the end of files.
problem-not-a-programme =
    This is neither a programme file nor a folder with some.
    Give the path of a programme’s .ron file, or of its folder.
problem-misplaced =
    The file is beside the programmes’ folders and is not read.
    Move it into its programme’s folder.
problem-field =
    There is no field “{ $name }” here.
    Take it out, or see in one of the programmes that come with smil what the fields are called.
problem-field-meant =
    There is no field “{ $name }” here.
    Did you mean “{ $meant }”?
problem-format =
    This version of smil cannot read this format.
    Write format: { $known }, or update smil.
problem-no-programme =
    There is no programme called “{ $id }” here.
    A programme’s folder needs a file called programme.ron.
problem-no-session =
    The session “{ $id }” has no file.
    Make the file { $id }.ron, or take the session off the list.
problem-ritual =
    The programme has no fixed step called “{ $id }”.
    Write it under ritual in programme.ron, or use one that is there.
problem-ritual-meant =
    The programme has no fixed step called “{ $id }”.
    Did you mean “{ $meant }”?
problem-circle =
    The ritual comes from “{ $id }”, and from there it leads back here.
    Write the ritual out in one of the programmes, or take ritual_of away.
problem-tool =
    The toolbox has no entry called “{ $id }”.
    Look for its name in the toolbox, or take it off the list.
problem-tool-meant =
    The toolbox has no entry called “{ $id }”.
    Did you mean “{ $meant }”?
problem-span =
    From { $from } to { $to } is the wrong way round.
    Let from be no more than to.
problem-phases =
    A relaxation exercise has rounds with phases, and nothing else has any.
    Add rounds, or change kind.
problem-never-found =
    No search leads to this entry.
    Give it at least one theme, one place, and numbers of children between 1 and 30.
problem-too-long =
    { $field }: { $length } characters, and { $most } can be read at a glance.
    Make it shorter, or two lines of it.
problem-duplicate-id =
    The id “{ $id }” has been used before.
    Give one of them another id.
problem-bad-id =
    “{ $id }” cannot be an id.
    Use only small letters a–z, digits and hyphens.
problem-wrong-id =
    The id is “{ $found }”, but the file or folder is called “{ $expected }”.
    Let both be called the same.
problem-unlisted =
    The session is on no list in programme.ron, so no group gets it.
    Write its id in sessions or parent_meetings, or move the file.
problem-wrong-list =
    “{ $id }” is { $kind } and is on the wrong list.
    Parent meetings belong in parent_meetings, all others in sessions.
problem-too-few =
    The programme asks for at least { $least } sessions and lists { $count }.
    Add sessions, or let at_least be no more than { $count }.
problem-no-sessions =
    The programme has no sessions.
    Write the sessions’ ids in sessions.
problem-no-bands =
    The programme does not say what age it is for.
    Write bands: [younger], bands: [older], or both.
problem-no-steps =
    The session has no steps.
    Write at least one step in steps.
problem-band = For ages { $from }–{ $to }:{" "}
problem-minutes =
    { $who }The steps take { $sum } minutes and { $buffer } are left free, but the session is { $minutes } long.
    Change the steps, buffer or minutes so that they add up.
problem-least =
    { $who }The step cannot need at least { $least } minutes when { $minutes } are planned.
    Let least be no more than minutes.
problem-blank =
    The text is blank.
    Write something, or take the field out.
problem-missing-text =
    { $who }{ $field } is not written.
    The programme can be used all the same.
problem-missing-language =
    The text is missing in { $lang }.
    Add { $code }; until then another language is shown.
syntax-empty =
    The file is empty.
    Begin with a copy of a file that works.
syntax-string =
    The text that begins here has no quotation mark at its end.
    Put " where the text ends.
syntax-comment =
    The comment that begins here never ends.
    Put */ where it ends.
syntax-bracket =
    The { $open } that opens here is never closed.
    Put { $close } where it should end.
syntax-bracket-by =
    The { $open } that opens here is not closed.
    Put { $close } where it should end, on line { $line } at the latest.
syntax-opening =
    There is no { $open } before this to begin it.
    Look above, and put { $open } where this part begins.
syntax-text-alone =
    There is a text here without a field’s name.
    Look above: a name and a [ are missing, as in en: [, or a ] came too early.
syntax-quote =
    The text ends at this quotation mark, and more follows.
    Inside a text write \" for each quotation mark, or use “ and ”.
syntax-quoted =
    The name “{ $name }” is in quotation marks.
    Write it without them: { $right }.
syntax-comma =
    A comma or a bracket is missing here.
    Look at the end of the line above: a comma probably belongs there.
syntax-colon =
    A colon is missing here.
    Write the field’s name, then a colon, then the value.
syntax-escape =
    What comes after \ means nothing.
    Write \\ for one backslash, or take it out.
syntax-character =
    The character { $code } cannot be used here.
    Use straight quotation marks: "like this".
syntax-trailing =
    There is something after the end.
    Take it out, or look for a bracket too many.
syntax-deep =
    There are too many brackets inside each other.
    Take out some layers.
syntax-name =
    “{ $name }” cannot be used here.
    These can be used here: { $allowed }.
syntax-name-meant =
    “{ $name }” cannot be used here.
    Did you mean “{ $meant }”?
syntax-type =
    This is { $found }, but it should be { $wanted }.
    Look at the same place in a file that works.
syntax-range =
    The number is too large or less than nothing.
    Write a number from 0 upwards.
syntax-missing =
    The field “{ $field }” is missing.
    Write it here.
syntax-twice =
    The field “{ $field }” is here twice.
    Take one of them out.
syntax-nested =
    A language is inside a language, or an age inside an age.
    Write each language and each age once.
syntax-other =
    This cannot be understood.
    Compare it with the same place in a file that works.
kind-children = a children’s session
kind-family = a family session
kind-parents = a parent meeting
field-title = The name
field-source = Where the programme comes from
field-aims = What the session is for
field-materials = What is needed
field-prepare = What to make ready
field-bring = What everybody brings
field-send-home = What is sent home
field-tell-parents = What parents are told
field-why = Why the step is there
field-do = What to do
field-say = What can be said
field-tips = What to watch for
field-user-representative = What the user representative can bring
field-ask = A question
wanted-text = a text in quotation marks
wanted-lines = a list of texts
wanted-minutes = whole minutes
wanted-number = a whole number
wanted-list = a list in square brackets
wanted-fields = fields in brackets
wanted-name = a name without quotation marks
found-text = a text
found-number = a number
found-name = a name without quotation marks
found-list = a list
found-fields = fields in brackets
found-other = nothing that can be used

# Called from a command line: the help.
help-usage = Usage
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-everywhere = Options that work everywhere
help-smil = smil: a calm companion for people who lead SMIL groups. Without a command it opens the groups.
help-after =
    Try it first: smil demo opens a made-up group and touches nothing of yours.
    More about a command: smil new --help
help-run = Lead a session: the next one, or the one you name
help-new = Make a group
help-groups = List the groups
help-show = Show a group’s plan, or one session as it went
help-print = Print a session on one sheet of A4
help-programmes = List the programmes that a group can follow
help-adapt = Make your own copy of a programme, ready to edit
help-toolbox = Make something new for the toolbox
help-check = Look for mistakes in programme files
help-where = Say where the files are
help-keys = List all the keys
help-demo = Open a made-up group, to show and to rehearse
usage-smil = smil [OPTIONS] [COMMAND]
usage-run = smil run GROUP [SESSION] [--rehearse]
usage-new = smil new NAME --programme ID --start DATE --time TIME [OPTIONS]
usage-show = smil show GROUP [SESSION] [--notes]
usage-print = smil print GROUP SESSION [--html]
usage-adapt = smil adapt PROGRAMME --as ID
usage-toolbox = smil toolbox new ID
usage-check = smil check [PATH]...
usage-where = smil where [GROUP]
value-group = GROUP
value-session = SESSION
value-name = NAME
value-path = PATH
value-folder = FOLDER
value-programme = PROGRAMME
value-id = ID
value-day = DATE
value-time = TIME
value-period = FROM..TO
help-help = Show this help
help-version = Say which version this is
help-lang = The language: Norwegian Bokmål, Danish or English
help-data-dir = The folder where the groups are
help-theme = Colours: calm, strong contrasts or none
help-still = Let nothing on the screen move
help-speed = Let the clock run N times as fast (only with demo and --rehearse)
help-group = The group’s name, or the beginning of it
help-session = The session’s number, or the beginning of its name
help-notes = Show what was noted about children, too
help-html = Make an HTML file for the browser instead of plain text
help-path = Files or folders; without them all that is built in, and your own
help-name = What the group is to be called
help-toolbox-new = Make a file for the toolbox with explanations, ready to fill in
help-adapt-programme = The programme to copy; see smil programmes
help-as = What the copy is called: small letters a–z, digits and hyphens
help-tool = What it is called: small letters a–z, digits and hyphens
help-programme = The programme it follows; see smil programmes
help-start = The date of the first session, like 2027-01-12
help-time = When the sessions begin, like 14:30
help-every = Every week or every other week
help-skip = Days without a session, like 2027-02-15..2027-02-21; can be repeated
help-band = Age: 8–12 or 13–16 years
help-language = The group’s language
help-country = The country: decides phone numbers and duties
help-child = What a child is called here; an alias is fine. Can be repeated
help-leader = A leader. Can be repeated
help-user-representative = A user representative. Can be repeated

# Called from a command line: what is wrong.
cli-more = More help: { $command } --help
cli-meant = Did you mean { $meant }?
cli-unknown-command = There is no command called { $given }.
cli-unknown-option = There is no option called { $given } here.
cli-too-much = { $given } is one word too many here. Put quotation marks round names with spaces.
cli-no-value = Something is missing after { $option }.
cli-missing = This is missing: { $what }.
cli-twice = { $option } can only be given once.
cli-not-text = One of the words is not readable text.
cli-misused = This cannot be understood.
cli-there-is = There is:
cli-no-language = smil does not speak the language { $given } ({ $by }).
cli-no-theme = { $given } is not a choice of colours. Choose calm, contrast or plain.
cli-no-speed = { $given } is not a speed. Write a whole number from 1 to { $most }.
cli-speed-for-real = The clock runs faster only in made-up groups: smil demo --speed 60. Or rehearse: smil run GROUP --rehearse.
cli-no-start = { $given } is not a date. Write it like 2027-01-12 or 12.1.2027.
cli-no-time = { $given } is not a time of day. Write it like 14:30.
cli-no-every = { $given } is not a rhythm. Write 1w for every week or 2w for every other week.
cli-no-skip = { $given } are no days. Write them like 2027-02-15..2027-02-21.
cli-no-band = { $given } is not an age band. Write younger (8–12 years) or older (13–16 years).
cli-no-country = { $given } is not a country that smil knows. Write norway or denmark.
cli-no-name = The group needs a name.
cli-long-group = The group’s name is too long. Use at most 60 characters.
cli-taken-group = There is a group called { $given } already. Find another name.
cli-no-person = One of the names is empty.
cli-long-person = { $given } is too long to read from afar. Use at most 20 characters.
cli-two-people = Two are called { $given }. Give one of them another name.
cli-unknown-group = No group is called { $given }.
cli-unknown-session = No session has the number or the name { $given }.
cli-unknown-programme = No programme is called { $given }.
cli-ambiguous-group = Several begin with { $given }. Write more of the name.
cli-ambiguous-session = Several sessions begin with { $given }. Write the number or more of the name.
cli-no-groups = There are no groups yet. smil new --help shows how to make one.
cli-no-dates = Not enough dates are left when the days without a session are taken out.
cli-no-home = This computer does not say where your files belong. Name a folder with --data-dir, and one in SMIL_STATE_DIR.
cli-busy = The group is open in another window. Close it there first.
cli-no-output = The answer could not be written. Is the disk full?
cli-bad-id = { $given } cannot be an id. Use small letters a–z, digits and hyphens, as in “our-town”.
cli-taken-id = { $given } is the id of something that comes with smil. Choose another.
cli-not-saved = smil has ended, and not everything that was written is saved. { $why }
cli-exists = { $path } exists already and was left alone. Choose another name.
cli-no-programmes-folder = This computer does not say where your programmes belong. Name a folder in SMIL_PROGRAMMES.
cli-not-the-same = The copy of { $given } did not come out the same, so nothing was written. This is a fault in smil; please report it.
cli-mend-first = This must be mended in the programme before it can be copied:
cli-not-printed = The sheet could not be made. This is a fault in smil; please report it.
cli-no-terminal = smil needs a terminal window to show its screen. The commands in smil --help work without one, too.

# Lists and plain text.
list-no-groups = There are no groups yet. Start smil and press n, or see smil new --help.
list-progress = { $done } of { $all }
list-over = finished
list-sessions = { $count ->
    [one] 1 session
   *[other] { $count } sessions
}
list-meetings = { $count ->
    [one] 1 parent meeting
   *[other] { $count } parent meetings
}
where-data = The groups
where-state = This computer’s own
where-programmes = Your programmes
show-children = Children
show-leaders = Leaders
show-user-representatives = User representatives
state-running = under way
state-dropped = dropped
state-ahead = to come
check-error = error
check-warning = warning
check-fine = All is well.
check-errors = { $count ->
    [0] No errors
    [one] 1 error
   *[other] { $count } errors
}
check-warnings = { $count ->
    [0] no warnings
    [one] 1 warning
   *[other] { $count } warnings
}
check-sum = { $errors }, { $warnings }.
check-programmes = { $count ->
    [one] 1 programme
   *[other] { $count } programmes
}
check-with = { $programmes } with { $sessions }
check-entries = { $count ->
    [one] 1 entry of the toolbox
   *[other] { $count } entries of the toolbox
}
check-read = Read: { $what }.
check-own = Your own: { $count ->
    [one] 1 file
   *[other] { $count } files
} in { $path }
check-own-empty = There is no programme of your own yet in { $path }
check-own-absent = Your own folder of programmes does not exist yet: { $path }
new-made = The group { $name } is made. The first session is on { $first }, the last on { $last }.
new-next = See the plan: smil show { $name }
adapt-made =
    The programme { $id } is made, with { $count } files in { $path }
    Edit them in a text editor. { $from } is as it was.
    Look for mistakes: smil check { $typed }
    Make a group that follows it: smil new NAME --programme { $id } --start DATE --time TIME
tool-made =
    { $id } is made: { $path }
    Put your own words in, in a text editor.
    Look for mistakes: smil check { $typed }
    Use it in a group: smil run GROUP. A session’s file names it like this: tools: ["{ $id }"]
print-notes = Notes

# The made-up group.
demo-name = { $day } group (made up)
demo-leader-1 = Helen
demo-leader-2 = Tom
demo-user-representative = Maya
demo-reason = a temperature
demo-top-1 = Got right to the top of the yellow wall.
demo-top-2 = Pancakes at Grandma’s.
demo-top-3 = Got to be goalkeeper.
demo-bottom-1 = There was trouble at home on Sunday.
demo-bottom-2 = Missed the bus and had to walk in the rain.
demo-first-note = Laughter when the tower fell for the third time. The families helped one another across the tables.
demo-first-child = Sat close to an aunt the whole time. Began to draw when Maya sat down alongside.
demo-first-well = Everybody got here in good time. The food took the tension out of the room.
demo-first-hard = We talked about the practical things for too long.
demo-first-carry-on = Half as many words about the rules. More chairs in the circle.
demo-first-about = Elk needs a grown-up nearby for the first few minutes.
demo-first-us = Nervous beforehand, relieved afterwards.
demo-first-representative = One of the children asked whether I had been scared too. It was good to be able to answer.
demo-first-me = Good. I was a little moved.
demo-second-note = They belayed one another without being asked. We did the round on the bench, with squash.
demo-second-child = Wanted to come down after two metres, tried again and laughed at the top.
demo-second-well = Everybody found something they dared to do. The instructor was calm.
demo-second-hard = The changing room got cramped and loud.
demo-second-carry-on = Come ten minutes early next time, and split the changing room.
demo-second-about = Ask Elk at the door how the week has been.
demo-second-representative = They talked most on the way over to the wall.
demo-second-me = Hard on the arms, otherwise just good.

# Today's notes.
live-no-notes = Nothing has been noted today.
live-on-card = written on the card


# The groups.

# A group.

# The people of a group.

# A new group.

# Questions and lines about a group.

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
story-waits = { $title } · waits for next time
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
    [one] 1 adult from home
   *[other] { $count } adults from home
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
    [one] 1 note
   *[other] { $count } notes
}
hidden-turns = { $count ->
    [one] what 1 child told
   *[other] what { $count } children told
}
hidden-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
story-without-a-word = without letting us know
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
debrief-head = { $role }: { $answered ->
    [0] nothing yet
   *[other] { $answered } written
}
debrief-across = { $key }: the other sheet
debrief-title = { $session } · talk afterwards
debrief-saved = What you write is saved while you write.
reading-title = { $group } · as it went
reading-wait = Reading …
written-title = { $session } · written in afterwards
written-done = done
written-no-steps = The programme’s steps cannot be read.
written-unfinished = When everything is written in: { $key }. Then the session counts as held.
written-finished = The session counts as held. You can still change things here.

# A session, read before it is held.
coming-away = You are out this time: take the plan along on paper (smil print). In the group’s plan w writes in afterwards what you did.
coming-step = { $time } · { $title } · { $minutes } min
coming-questions = Questions to choose from
coming-variants = Ways to do it, to choose from
coming-exercises = Exercises to choose from
coming-meanwhile = Meanwhile: { $title }
reading-title-ahead = { $group } · as it is planned
group-away = out
group-about-away = You are out: Enter shows the plan, smil print puts it on paper. w writes in afterwards.
group-about-away-now = You are out: smil print puts the plan on paper. Enter writes in afterwards what you did.

# Brothers and sisters.
live-siblings = siblings { $count }
overlay-ask = A question

# Ending, and going on.
do-reopen = go on with the session
place-over = A session that is over
notice-draft-waits = A note was begun and not kept. n opens it.
ask-away = Nothing has been written down here for { $length }. Does that time count?
ask-finish = End the session?
ask-finish-ahead = End the session? { $count -> 
    [one] One step is
   *[other] { $count } steps are
 } still to come.
ask-finish-yes = Yes: we are done, the candle goes out
ask-finish-no = No, not yet
before-other-day = This session is planned for another day. Enter begins it today all the same.
line-away-who = Why is { $name } away? (may be empty)
overlay-note-keep = Esc keeps the note.

# Listening, going aside, held words, what is serious, small signs.
problem-not-each-once =
    Each kind, or each country, must be here once.
    Add the missing one, or take out one that is there twice.
about-file-serious = The card for when something serious is told. Change the words between the quotation marks. A line that begins with // explains something; smil passes over it.
about-serious-ask = what the leaders ask themselves, a line at a time.
about-serious-representative = what the user representative is told of the duty to report. Can be left out.
about-serious-kinds = the kinds of serious things, each once.
about-serious-countries = the countries with their numbers and duties, each once.
about-serious-kind = what it is about.
about-serious-country = the country; the group’s form says which it is in.
about-serious-call = the numbers to call, the most urgent first.
about-serious-own-numbers = what is said of the numbers that only those know who lead there. Can be left out.
about-serious-duty = what the duty to report says: a reminder, never a decision.
about-serious-number = the number, as it is read: "116 117".
about-number-title = when to call it.
do-listen = listen
do-go-on = go on
do-aside = step out with a child
do-hold-word = hold this
do-held-words = what to come back to
do-come-back-to-it = come back to it
do-after-session = after the session, with the child
do-next-time = next time
do-follow-up = a follow-up
do-let-go = let it go
do-serious = something serious
do-write-words = write the child’s words
do-told-by-another = somebody else tells
do-small-signs = small signs
do-tick = tick / untick
place-listening = While you listen
place-aside = Stepping out with a child
place-held = What we hold
place-held-asked = What we hold, before the closing
place-serious = When something serious is told
place-serious-words = Writing a child’s words
place-signs = Small signs
story-held = What we were to come back to
story-serious = Something serious was told
story-signs = Small signs
aside-somebody = One of you
aside-a-child = a child
aside-until = { $who } was out with { $child } until { $time }
aside-went = { $who } stepped out with { $child }
held-no-word = (no word written)
settled-not = nothing decided yet
settled-came-back = we came back to it
settled-after-session = after the session, with the child
settled-next-time = next time
settled-follow-up = became a follow-up
settled-let-go = let go
serious-parent-dying = an adult at home has thoughts of dying
serious-own-dying = the child has thoughts of dying
serious-violence = violence
serious-hard = hard, but not dangerous
sign-hungry = hungry
sign-tired = tired
sign-cold = cold
sign-sad = sad
sign-restless = restless
sign-bright = bright
hidden-held = { $count -> 
    [one] 1 thing to come back to
   *[other] { $count } things to come back to
}
hidden-serious = { $count -> 
    [one] what was told
   *[other] what was told, { $count } times
}
hidden-signs = { $count -> 
    [one] what was seen of 1 child
   *[other] what was seen of { $count } children
}
card-always = What always helps
card-say = say
card-ask = ask
card-do = do
card-call = call
card-duty = duty
live-held = held: { $count }
aside-title = Out with a child
aside-who = who
aside-child = with
aside-open-who = one of us
aside-open-child = not said
aside-is-back = { $who } is back
aside-away = { $who } has stepped out with a child. { $key } when they are back.
line-held-word = We must come back to this – a word, or just Enter:
line-held-word-of = We must come back to this with { $name } – a word, or just Enter:
held-title = What we want to come back to
held-before-closing = Before the closing: we said we would come back to this. Esc goes on to the closing; this will not be forgotten.
held-before-end = Before we end: we said we would come back to this. Esc ends the session; this will not be forgotten.
held-hidden = hidden
held-come-back = We come back to it now
held-came-back = We have come back to it
held-after-session = After the session, with the child
held-next-time = Next time
held-follow-up = It becomes a follow-up
held-let-go = Let it go; it can still be read later
signs-title = What you see
card-words = { $who }, in the child’s own words
card-words-open = The child’s own words
card-words-kept = Written: the words of { $who }. Enter goes on. { $key }: somebody else tells.
card-child-kept = Told by { $who }: the time is kept. { $key }: somebody else tells.
card-who-told = { $key }: who told it?
notice-words-kept = It is saved, hidden like a note.
notice-how-to-end = There is nothing further back. { $key } ends smil.
notice-goes-on = The session goes on. { $key } goes back to it.
notice-come-back-now = You come back to it now, and the plan stays here. { $key } takes it back.
notice-word-settled = { $what } { $key } brings it back.
notice-word-came-back = You have come back to it.
notice-word-after-session = It waits until after the session.
notice-word-next-time = It waits until next time.
notice-word-follow-up = It has become a follow-up.
notice-word-let-go = It is let go, and can be read later.
notice-away-why = Away. { $up } and { $key } once more write why.
notice-is-back = { $who } is back.
before-held = From earlier
before-notes = { $count ->
    [one] 1 note, hidden – { $key } shows it.
   *[other] { $count } notes, hidden – { $key } shows them.
}
before-told = From last time
before-told-open = Something written in “{ $session }” has not been followed up. { $key } in the plan reads it.
before-held-words = { $count -> 
    [one] 1 thing to come back to – { $key } shows it.
   *[other] { $count } things to come back to – { $key } shows them.
}
speak-aside = Speak of this: { $what } (from { $time }).
speak-serious = { $count -> 
    [one] Speak of this: what was told and written on the card.
   *[other] Speak of this: what was told and written on the card, { $count } times.
}
speak-held = { $count -> 
    [one] 1 thing to come back to – { $key } shows it.
   *[other] { $count } things to come back to – { $key } shows them.
}
demo-held-1 = who picks me up?
demo-held-2 = the quarrel in the car
demo-held-3 = sleeps badly
demo-held-4 = the letter from Grandma
demo-held-5 = what happens when the group is over?
demo-hard = When Dad has been drinking, I don’t sleep until he’s home.

# The toolbox
do-toolbox = toolbox
do-next-filter = next filter
do-previous-filter = filter before
do-open-entry = open
do-favourite = favourite
do-set-aside = set aside or put back
do-use-now = use now
place-toolbox = The toolbox
place-toolbox-entry = Something from the toolbox
place-toolbox-plan = From the toolbox, for a session in the plan
place-toolbox-live = From the toolbox, in the session
notice-set-aside = It is set aside for this session. Enter again puts it back.
notice-put-back = It is back in the toolbox.
notice-comes-next = It comes next in the plan. u takes it back.
notice-favourites = The favourite could not be kept: { $why }
toolbox-title = The toolbox
toolbox-count = { $count } of { $all } fit
toolbox-for = The toolbox · for { $session }
toolbox-search = Search
toolbox-none = Nothing fits all of this. Write fewer words, or go to a filter with Tab and change it with →.
toolbox-used = done before
toolbox-ready = set aside
tool-aims = What it is for
tool-materials = What you need
tool-do = How to do it
tool-say = What you can say
tool-phases = What is said in it
tool-fewer = With fewer children
tool-instead = For a child who cannot or will not
tool-talk = Talk about it afterwards
tool-why = Why
tool-source = Where it comes from
tool-minutes = { $minutes } minutes
tool-children = { $children } children
tool-kind-activity = activity
tool-kind-talk = way to talk
tool-kind-relaxation = relaxation
theme-getting-to-know = getting to know each other
theme-feelings = feelings
theme-illness = illness and addiction
theme-body = body and movement
theme-cooperation = doing things together
theme-network = family and network
theme-being-me = being me
theme-hope = hope and the future
theme-endings = endings
energy-calm = calm
energy-middle = in between
energy-lively = lively
reading-none = no reading or writing
reading-a-little = a little reading or writing
reading-some = some reading or writing
place-table = at a table
place-floor = on the floor
place-hall = in a hall
place-outdoors = outdoors
filter-any-kind = all kinds
filter-any-theme = every theme
filter-any-children = any number of children
filter-any-minutes = any length
filter-minutes = up to { $minutes } min
filter-any-reading = reading is fine
filter-little-reading = at most a little reading
filter-any-energy = calm or lively
filter-any-things = any materials
filter-usual-things = paper, pens, a ball
filter-no-things = nothing needed
filter-also-used = also done before
filter-new-to-us = new to us
filter-all = favourites or not
filter-favourites = favourites
before-toolbox = From the toolbox
before-lead = Who could lead what
closing-send-home = Send home: { $what }
done-tell-parents = What you can tell the parents

# Kept copies, and bringing them back.
help-restore = List the copies that smil keeps of a group, or bring one back
help-from = Bring this copy back: its date and time, or the beginning of them
usage-restore = smil restore GROUP [--from COPY]
value-copy = COPY
cli-unknown-copy = No copy is from { $given }.
cli-ambiguous-copy = Several copies are from { $given }. Write more of the time.
restore-none = There are no copies of the group on this computer yet. smil makes one each time the group is opened.
restore-head = Copies of { $name } on this computer, the newest first. Each line says what is different now.
restore-how = Bring one back: smil restore { $name } --from { $which }. Nothing is lost by it, and it can be undone.
restore-opening = when the group was opened
restore-adoption = before a change to a file was accepted
restore-restoring = before something was brought back
restore-tidying = before tidying up
restore-nothing = the same as now
restore-sessions = { $count ->
    [one] 1 session
   *[other] { $count } sessions
}
restore-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
restore-group = the plan or the names
restore-unread = { $count ->
    [one] 1 file cannot be read
   *[other] { $count } files cannot be read
}
restore-same = Everything is as in the copy. Nothing was written.
restore-done = Brought back from { $which }: { $what }. What was added since is still there.
restore-mended = The file that could not be read was written anew from the copy. Nothing else was different.
restore-undo = Undo: smil restore { $name } --from { $which }

# Looking through the folders.
help-doctor = See whether anything is wrong in the folders of the notes
help-fix = Mend what can be mended without losing anything
doctor-well = { $count ->
    [one] All is well. 1 group was looked through.
   *[other] All is well. { $count } groups were looked through.
}
doctor-mended = { $count ->
    [one] 1 thing was mended, and all is well.
   *[other] { $count } things were mended, and all is well.
}
doctor-left = { $count ->
    [one] 1 thing is not as it should be.
   *[other] { $count } things are not as they should be.
}
doctor-fix = smil doctor --fix mends what can be mended without losing anything.
doctor-cure-done = Mended.
doctor-cure-failed = It could not be mended: { $why }
doctor-cure-elsewhere = The computer that wrote the file mends it.
doctor-open = Other users of this computer can open { $path }.
doctor-unfinished = { $path } is what an interrupted save left.
doctor-copy = { $who } has left a copy beside a file: { $path }. What it says is shown with the rest.
doctor-unreadable-copy = { $who } has left a copy beside a file: { $path }. It cannot be read, and was left as it is. Move it away once you have looked at it.
doctor-somebody = Somebody
doctor-room = Only { $megabytes } MB are free where { $path } is. Free some space on the disk.
doctor-in-use = { $path } is open in another window. Close the group there and try again; nothing in it was mended.
doctor-stray = { $path } looks like a copy of one of the group’s files, under a name that smil does not read. Look at it, and move it away.
doctor-lock = { $path } is the lock of a group that is no longer here. It is in nobody’s way.

# What the fields of programme files are for: in the files that leaders begin from, and in the documentation.
about-file-head =
    The programme’s head. Edit it in any text editor: change the words between the quotation marks. A line that begins with // explains something; smil passes over it.
    A text can be one for all, or one for each language (nb, da, en), for each age (younger: 8–12 years, older: 13–16), or both. smil check finds slips.
about-file-session = The plan for one session. Edit it in any text editor: change the words between the quotation marks. A line that begins with // explains something; smil passes over it.
about-file-tool =
    Something for the toolbox. Put your own words in the place of these. A line that begins with // explains something; smil passes over it. What can be left out, you can take away.
    A text can be one for all, or one for each language (nb, da, en), for each age (younger: 8–12 years, older: 13–16), or both.
about-one-of = One of: { $names }.
about-some-of = Some of: { $names }.
about-format = the file’s format: 1.
about-head-id = the folder’s name.
about-file-id = the file’s name without .ron.
about-id = a short name that tells it from the others here: small letters a–z, digits and hyphens.
about-title = what it is called on the screen.
about-source = where it comes from.
about-head-bands = the ages that the programme has texts for.
about-bands = the ages it is for; both when left out.
about-language = the language of texts that do not say which they are in; a group with another language sees them marked. Left out: nothing is marked.
about-at-least = the fewest sessions that the programme asks a group to have; smil check warns when its list is shorter. Can be left out.
about-ritual-of = a programme whose whole ritual this one takes over. Steps in ritual then take the place of those of the same id there; new ones come after them.
about-ritual = the fixed steps, each written once. Sessions name them by id. Change a step here, and it changes in every session.
about-ritual-order = the order of the fixed steps in every session, by id; without it each session has its own.
about-sessions = the group sessions in order: "01-start" is the file 01-start.ron in this folder, "guide-2011/05-network" a session of another programme.
about-parent-meetings = the parent meetings, in the same way. Each gets the day of a session away, or else is spread evenly among the others. Can be left out.
about-session-kind = who it is for.
about-setting = where it is held: room when left out, wherever the laptop comes along, also by a fire; away when it stays at home, with the plan on paper.
about-session-minutes = how long it lasts. The steps and the buffer must come to the same together.
about-buffer = minutes that are left free on purpose: one number, or (younger: 12, older: 10).
about-session-themes = what it is about; what fits comes first in the toolbox. Can be left out.
about-aims = what it is for.
about-materials = what you need.
about-prepare = what to make ready.
about-lead = who could lead what.
about-bring = what everybody brings; said at the end of the time before. Can be left out.
about-send-home = what is sent home with them.
about-tell-parents = what you can tell parents about the session, without naming a child.
about-steps = the steps in order. Ritual("candle") takes a fixed step as it is, Change(…) takes it with something changed, Step(…) is one of its own.
about-step-kind = what the step is; the screen follows it.
about-step-minutes = how long it lasts: one number, or (younger: 20, older: 30).
about-least = the least that it can shrink to when time is short. Left out: it does not shrink.
about-why = why it is there.
about-do = what to do, a line at a time, each under 120 characters.
about-say = words that can be said, each line under 160 characters.
about-tips = what to watch for.
about-user-representative = what the user representative can bring.
about-questions = questions to choose from while it runs. Can be left out.
about-variants = ways to do it, to choose from. Can be left out.
about-exercises = relaxation exercises to choose from. Can be left out.
about-tools = other ways to do it, from the toolbox, by id: the id is at the end of the entry’s page. Can be left out.
about-meanwhile = what others do at the same time in another room, such as the parents. Can be left out.
about-change-ritual = the id of the fixed step. What you do not write here stays as it is.
about-ask = the question as it can be asked, under 160 characters.
about-fewer = how it is done when there are few of you. Can be left out.
about-instead = what a child can do that cannot or will not. Can be left out.
about-talk = open questions for the talk afterwards. Can be left out.
about-rounds = the parts of a relaxation exercise, in order.
about-times = how many times the part is done; once when left out.
about-phases = what happens in the part, in order.
about-phase-kind = what the body does; the shape on the screen follows it.
about-seconds = how many seconds it lasts.
about-phase-say = words that fit calmly into the seconds. Can be left out: silence is fine.
about-tool-kind = what it is. relaxation has rounds with timings, the others have none.
about-tool-themes = what it fits, the main one first.
about-tool-minutes = how long it takes.
about-tool-children = how many children it works with.
about-reading = how much reading and writing it asks for.
about-energy = calm, in between or lively.
about-places = where it can be done.
about-needs = what kinds of things it needs; none when left out.
about-from = the least.
about-to = the most.
example-title = The name of what you do
example-aims = What the children may gain from it.
example-materials = What you need
example-do = Write what you do, one small step on each line.
example-say = Write words that can be said aloud, the way you would say them.
example-fewer = How you do it when there are few of you.
example-instead = What a child can do that cannot or does not want to join in.
example-talk = What was it like?
example-why = Write why it is worth doing.
example-source = Write where the idea comes from.
filter-any-place = anywhere
tool-id = In the files: { $id }
live-with-fewer = With fewer: { $text }
live-instead-of = Cannot or will not: { $text }
ask-finish-not-begun = It has not begun after all: take the beginning back
notice-not-begun = The session has not begun. u brings back what happened.
before-other-running = { $session } is still running. Enter begins this one too.
ask-finish-yes-plain = Yes: we are done

# What now?
do-what-now = what now?
do-may-give = what can be shortened?
do-choose-way = do it this way
do-gives-nothing = keep it whole
do-as-session-says = as the session says
place-what-now = What now?
place-frame = How we do it
place-may-give = What can be shortened
what-now-title = What now?
what-now-over = What is left needs { $over ->
    [one] 1 minute
   *[other] { $over } minutes
} more than there are until { $ends }.
what-now-fits = There is time for all of the plan. Nothing needs to give.
what-now-nothing-applied = Nothing changes until you choose.
what-now-plan = plan
what-now-next-time = next
way-fit-in = Fit the rest in
way-theme-next-time = The theme waits for next time
way-leave-out = Leave something out
way-shorter-activity = A shorter activity
way-end-later = End later
way-closing-now = To the closing now
do-rehearse-again = the same once more
earlier-some-time = at some time
way-step-waits = { $title } waits for next time
way-left-out = { $title } is left out
way-kept = { $list }: unchanged.
way-kept-round = Round
way-kept-relaxation = relaxation
way-kept-closing = closing
way-and = { $first } and { $last }
way-ends = We end at { $time }.
way-ends-free = We end at { $time }, with { $free ->
    [one] 1 minute
   *[other] { $free } minutes
} free.
way-over = { $over ->
    [one] 1 minute does
   *[other] { $over } minutes do
} not fit: we end at { $time }.
way-later = Everything stays as it is, and we end at { $time }. Let those who pick up know.
way-shorter = { $title } { $from } → at most { $to }. You choose one from the toolbox. The rest stays as it is.
notice-what-now = The plan needs { $over } minutes more than you have. { $key }: what now?
notice-after-listening =
    { $minutes ->
        [one] One minute was given to listening. { $key }: see how the rest could fit.
       *[other] { $minutes } minutes were given to listening. { $key }: see how the rest could fit.
    }
notice-fitted = The plan is fitted. u takes it back.
notice-end-later = We end at { $time }. Let those who pick up know. u takes it back.
notice-not-shorter = It is no shorter than the activity in the plan.
may-give-title = What can be shortened when time is short?
may-give-about = What comes first is shortened first. The round, the relaxation and the closing are only ever shortened by your own hand.
may-give-each-session = as each session says
may-give-session = down to { $least }, as the session says
may-give-not-here = not in this session
may-give-nothing = is kept whole
may-give-down-to = down to { $least }
frame-title = { $group } · how we do it
frame-about = This holds for all sessions of the group.
frame-on = used
frame-off = not used
frame-pace = How time is shown
frame-held-words = Words to come back to
frame-concerns = Words about something serious
frame-small-signs = Small signs
frame-about-held-words = One key holds what a child said. Before the closing smil asks about it.
frame-about-concerns = Room on the card for the child’s own words. The card is always there.
frame-about-small-signs = Hungry, tired, sad: ticked at the name tag, hidden from the children.
pace-none = only when we end
pace-clock = the clock only
pace-gentle = gently
pace-bell = gently, with a bell
pace-about-none = No minutes for the steps, and no words about them.
pace-about-clock = Minutes, and no words about them.
pace-about-gentle = Words and a faint shade say when a step nears its end.
pace-about-bell = Words and a faint shade, and a soft bell when a step’s time has passed.
step-kind-name-tags = Name tags
step-kind-candle = Candle
step-kind-meal = Meal
step-kind-round = Top and bottom
step-kind-theme = Theme
step-kind-activity = Activity
step-kind-relaxation = Relaxation
step-kind-closing = Closing
step-kind-plain = Breaks and the like

# The plan's free minutes, and pace.
plan-too-full = { $free ->
    [0] No minutes are free.
    [one] Only 1 minute is free.
   *[other] Only { $free } minutes are free.
} With at least { $least } it is easier to take your time.
plan-over-full = The steps take { $over ->
    [one] 1 minute
   *[other] { $over } minutes
} more than the session has. Something may well wait.
plan-round-lacks = With those who take part the round needs about { $least } minutes. It has { $has }.
live-round-needs = needs { $minutes }
live-near = minutes left · nearing the end
live-near-seconds = left · nearing the end

# The group's own minutes, and what waited.
do-own-minutes = our own minutes
do-take-up = take up what waits
do-where-time-went = where the time went
place-spent = Where the time went
minutes-change = { $title } { $from } → { $to }
before-own-offer = m uses the group’s own minutes: { $list }
before-own-on = These are the group’s own minutes. m goes back to the programme’s.
before-waits = Waiting from last time, t takes it into the plan: { $list }
notice-own-on = The group’s own minutes are in the plan. u takes it back.
notice-own-off = The programme’s minutes hold again.
notice-taken-up = What waited is in the plan. u takes it back.
story-spent = Where the time went
spent-began-late = We began { $minutes } minutes later than planned.
spent-began-early = We began { $minutes } minutes before the plan.
spent-longer = “{ $title }” lasted { $minutes } minutes longer.
spent-longer-listening = “{ $title }” lasted { $minutes } minutes longer. { $listened } of them went to listening.
spent-longer-all-listening = “{ $title }” lasted { $minutes } minutes longer, because we listened.
spent-added = “{ $title }” was added: { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
spent-gave = “{ $title }” gave { $minutes } minutes to the rest.
spent-waits = “{ $title }” waits for next time.
spent-listened = In all we listened for { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} without looking at the clock.
spent-as-planned = The time went about as planned.
spent-ended-as-planned = We ended when we meant to.
spent-ended-after = We ended { $minutes } minutes later than planned.
spent-ended-before = We ended { $minutes } minutes before the plan.
spent-next = The next plan: { $title }
spent-own-offer = The group’s own minutes so far: { $list }. m puts them into the plan.
spent-own-on = The plan uses the group’s own minutes. m goes back to the programme’s.
spent-own-little = Once two sessions have been led here, the plan can use the group’s own minutes.
spent-own-fits = Its minutes fit how it has gone with you.

# The children's say.
do-put-to-group = let the group choose
do-raise-hand = one more hand
do-lower-hand = one hand fewer
do-add-choice = add your own
place-say = The group chooses
say-title = What would you like?
say-hands = { $count ->
    [0] –
    [one] 1 hand
   *[other] { $count } hands
}
say-hint = Press the number once for each hand.
say-empty = There is nothing to choose from yet.
say-put-up = What do you put to the group?
say-put-up-hint = Press the numbers of two or three. Enter alone puts up all of them.
say-tie = It is even. Decide together: the arrow keys and Enter choose, or count anew.
do-take-choice = with or without this one
do-put-up = put these up
place-put-up = What the group chooses from
notice-said = The group chose { $title }
notice-no-hands = Nobody raised a hand, so nothing is chosen.
story-said = the group chose { $title }, { $hands } of { $of ->
    [one] { $of } hand
   *[other] { $of } hands
}
toolbox-liked = the children’s choice

# Passphrases, keys, and who reads along.
value-file = FILE
value-key = KEY
help-passphrase-file = Read the passphrase from the first line of a file, for scripts
help-protect-new = Protect the group with a passphrase
help-identity = Show your public key, which others need to share a group with you
help-protect = Protect a group with a passphrase
help-new-recovery-key = Make a new recovery key; the old paper then opens nothing new
help-on-paper = Do not ask whether the recovery key is on paper: the script sees to it
help-unprotect = Keep a group as plain text again
help-share = Let another leader read a protected group
help-unshare = Let somebody read a protected group no longer
help-identity-new = Set your keys aside and make new ones, when the passphrase is forgotten
help-identity-change = Choose another passphrase
help-recovery-key = Take in a group’s recovery key from a file, or with - type it from paper
help-share-key = The other leader’s public key; “smil identity” shows it there
help-share-name = What the other leader is called here
help-unshare-key = The public key, or the name
usage-identity = smil identity [--new | --change | --recovery-key FILE]
usage-protect = smil protect GROUP [--new-recovery-key] [--yes]
usage-unprotect = smil unprotect GROUP
usage-share = smil share GROUP KEY [--name NAME]
usage-unshare = smil unshare GROUP KEY|NAME
ask-passphrase = Passphrase:
ask-new-passphrase = Choose a passphrase – four or five words are good:
ask-again = Once more, to be sure:
ask-wrong = That is not the passphrase. Nothing is lost; try again.
ask-recovery = The recovery key from the paper:
passphrase-short = That is too short. Use at least { $least } characters; four or five words are good.
passphrase-differs = The two were not the same, so nothing was changed. Try again.
cli-no-identity = You have no key on this computer yet. “smil identity” makes one.
cli-wrong-passphrase = That is not the passphrase. Nothing is lost.
cli-no-passphrase = The passphrase is needed. Run this in a terminal window, or give a file with --passphrase-file.
cli-no-recovery-key = That is no recovery key. Look for a letter that was copied wrongly.
cli-not-handed-over = The recovery key could not be written out, so nothing was changed. Is the disk full?
cli-not-on-paper = Nothing was changed. The key that was shown opens nothing: cross it out.
cli-not-protected = { $name } is kept as plain text, so it is not shared by keys. “smil protect” protects it.
cli-unshare-own = That is your own key. Another leader can take it out.
cli-no-key = { $given } is not a public key. It begins with age1 and has 62 characters.
cli-no-reader = The group is not shared with anybody who has the key or the name { $given }.
identity-key =
    Your public key, to give to other leaders:
    { $key }
    Its words, to compare on the telephone:
    { $fingerprint }
identity-made = You have a key on this computer now. Only your passphrase opens it; nobody can look it up for you.
identity-changed = The new passphrase holds from now on.
identity-aside = Your old keys are in { $path } now. Delete that file once you are sure that you do not need them.
identity-recovered = The key has been taken in. Open the group now; what this computer writes is then for your own key again.
protect-made = { $name } is protected now. It opens with your passphrase.
protect-already = { $name } is protected already.
protect-whom = This computer no longer knows who reads along in { $name }, so nothing is written. Your own folder in the group lists these keys:
protect-whom-own = your own
protect-whom-paper = the recovery key on paper
protect-whom-unnamed = a leader’s, without a name
protect-whom-unknown = nobody has said whose
protect-whom-compare = Whoever reaches the folder may have changed the list. Compare the words with those whose keys they are before you go on.
protect-whom-done = { $count ->
    [one] { $name } is protected for this key again.
   *[other] { $name } is protected for these { $count } keys again.
}
protect-recovery =
    The group’s recovery key. Write it on paper now and lock it away:
    it opens the group if the passphrase is lost, and is not shown again.

    { $key }
protect-on-paper = Is every letter on paper? Nothing is changed until you say so.
protect-new-key = { $name } has a new recovery key. What is written from now on is closed to the old paper, and so are the files of this computer. Old copies stay readable to whoever has it. Other computers of the group ask before they follow.
unprotect-made = { $name } is plain text on this computer now. The kept copies stay protected.
unprotect-already = { $name } is plain text already.
new-plain = It is kept as plain text on this computer. “smil protect” protects it.
share-own = That is your own key; the group is yours to read already.
share-made =
    { $name } can be read with this key too. Its words:
    { $fingerprint }
    Compare them with the other leader. Other laptops of the group ask before they follow.
unshare-made = What is written in { $name } from now on is closed to that key, and so are the files of this computer. Old copies stay readable to whoever has them.
unshare-behind = These have not followed yet, and will when they next open the group: { $names }.
device-unnamed = a computer without a name ({ $device })
list-locked =
    { $count ->
        [one] One protected group is not listed.
       *[other] { $count } protected groups are not listed.
    } Open them in smil, or give --passphrase-file.
doctor-no-own-key = { $path } is protected, but not for your own key. Nothing of yours is saved there; ask another leader to share the group with you.
doctor-bad-keys = A list of keys cannot be used: { $path }. Put back a copy if you have one.
doctor-no-circle = This computer no longer knows who reads along in a group: { $path } is gone or cannot be read. Nothing is written in the group meanwhile. “smil protect” shows the keys and asks you.
doctor-lies-open = { $path } is not encrypted, though the group is protected: protecting it was interrupted.
doctor-others-open = { $path } holds files that are not encrypted, though the group is protected here. If a leader of the group wrote them, they run “smil protect” there; if nobody did, delete them.
doctor-leaves-out-name = What you write in { $path } stays closed to { $name }, whose key nobody here has confirmed. Open the group in smil and compare the words.
doctor-leaves-out = What you write in { $path } stays closed to another leader, whose key nobody here has confirmed. Its words: { $words }. Open the group in smil and compare them.
doctor-leaves-out-paper = What you write in { $path } stays closed to the recovery key on paper, which nobody here has confirmed. Open the group in smil and compare the words.
doctor-left-out-by = What { $name } writes in { $path } stays closed to you: { $name }’s computer has not confirmed your key. Ask { $name } to open the group and to compare its words with you.
doctor-left-out = What another leader writes in { $path } stays closed to you: their computer has not confirmed your key. Ask them to open the group and to compare its words with you.
doctor-locked =
    { $count ->
        [one] One protected group was not checked.
       *[other] { $count } protected groups were not checked.
    } Give the passphrase with --passphrase-file.
place-passphrase = The passphrase
place-kept-back = Hidden: what was open
place-recovery = The recovery key
form-keep = Files
form-keep-protected = protected with a passphrase (recommended)
form-keep-plain = plain text
form-about-protected = Only somebody who knows the passphrase can read what you write about the children. You choose it when the group is made, or use the one you have.
form-about-plain = Whoever can open the files on this computer can read what you write about the children.
home-locked = A protected group
home-locked-how = Enter asks for your passphrase first. Nothing of it is shown before.
group-plain = kept as plain text
group-leaves-out = What you write here stays closed to: { $names }. smil asks again when you open the group.
leaves-out-unnamed = another leader
leaves-out-paper = the paper with the recovery key
passphrase-known = Your passphrase
passphrase-new = Choose a passphrase
passphrase-again = The same once more
passphrase-about = It opens your protected groups until you close smil.
passphrase-about-new = Four or five words that nobody guesses. It holds for all your protected groups on this computer, and nobody can look it up for you.
passphrase-trying = One moment …
recovery-title = The group’s recovery key
recovery-about = Write this on paper now, and lock the paper away. It opens the group if the passphrase is lost. It is shown only this once, and is in no file.
recovery-then = When it is on paper: Enter.
recovery-surely = Is every letter on paper? Enter closes this for good. Esc: I will look once more.
ask-confirm = Somebody else is to read this group. Their words: { $words }. Ask the other leaders, and compare the words.
ask-confirm-name = { $name } is to read this group too. Words: { $words }. Call { $name }, and compare the words.
ask-confirm-paper = The group has a recovery key on paper, which can read it too. Its words: { $words }. Ask the leader who made the group.
ask-confirm-no = Not yet: what I write stays closed to this key
ask-confirm-yes = The words are the same: what I write can be read with it
do-hide = hide people
do-give-passphrase = give the passphrase
value-minutes = MINUTES
help-hide-after = Hide everything about people after so many minutes without a key; 5 if not given, 0 for never
cli-no-hide-after = { $given } is not a number of minutes. Write a whole number up to 600, or 0 for never.
hidden-title = Everything about people is hidden now.
hidden-any-key = Any key goes on where you were.
hidden-passphrase = Any key, then your passphrase, goes on where you were.
hidden-writing = Hidden
hidden-writing-how = What was open here is as it was. Any key shows it again.
hidden-kept-back = What was open here is kept, and comes back with your passphrase. Until then just go on writing: it becomes a new note.
hidden-names = People are hidden. { $key } brings back the names.
save-not-protected = What is for fewer eyes can only be kept in a protected group. “smil protect” protects it.
save-for-few = A concern in this group is limited to some of you, and cannot be left unencrypted. Give it to everybody who reads the group first, or purge its text: both on its page.
# Following up.
do-follow-ups = to follow up
do-new-follow-up = new
do-concern = concern
do-change = change
do-show-done = show what is done, too
do-written = choose a note
place-follow-ups = What is to be followed up
place-fields = Fields to fill in
place-field-choice = A field with a choice
place-written = The notes of a session
to-do = To follow up: { $count }
to-do-by = To follow up: { $count }, first day { $day }
follow-ups-title = { $group } · to follow up
follow-ups-none = Nothing waits to be followed up. n writes something new.
follow-ups-none-at-all = Nothing has been written here yet. n writes something new.
follow-up-title = Follow-up
follow-up-of-group = the group
follow-up-who = { $who } does it
follow-up-nobody = not agreed who
follow-up-by = by { $day }
follow-up-from = from { $session }
field-what = What is to be done?
field-whose = About
field-who = Who does it?
field-by = By date
field-child = The child
field-about = What it is about
field-handed-to = Handed over to
field-handed-on = Date
field-reference = Reference there
pick-nobody = nobody in particular
pick-group = the group
pick-no-child = not said
pick-no-kind = not chosen
pick-gone = somebody who is no longer on the list
notice-kept-page = Saved. u takes it back.
notice-followed-up = Done. u takes it back; a shows what is done.
before-to-do = To follow up ({ $key })
before-to-do-first = First day: { $day }
before-to-do-concerns = { $count ->
    [one] 1 concern
   *[other] { $count } concerns
}
before-to-do-count = { $count ->
    [one] 1 follow-up
   *[other] { $count } follow-ups
}

# A concern.
concern = Concern
concern-open = Open. Enter opens its page. Only you decide when it has been handed over.
concern-handed = Handed over to { $to }
concern-reference = reference { $reference }
concern-page-now = Right now
concern-page-then = What happened
concern-page-after = What comes next
concern-yours = This page reminds and records. It does not judge, send or close anything.
concern-not-all = Not everything hard is a report. Some of it is a follow-up, and stays one.
# Who may read a concern, and purging it.
do-who-reads = who may read it
do-purge = purge the text
place-concern = A concern’s page
place-who-reads = Who may read a concern
who-reads-title = Who may read this concern?
who-reads-everybody = Everybody who reads the group
who-reads-own = you
who-reads-unnamed = somebody whose name nobody wrote
who-reads-key = key { $words }
who-reads-about = If you tick some of you, it goes into a file of its own, which only those who are ticked can open. The others do not see that it is there. The child’s words that it was made from follow it; follow-ups that were made from them stay for everybody.
who-reads-before = Copies from before stay readable to whoever could read them: at a sync service, in a backup. From now on it is gone from the files on this computer, and from the others’ once they next open the group. u does not take this back, but you can choose again here.
who-reads-plain = This group is not protected: whoever gets hold of its files can read all of them. So nothing in it can be for some of you alone. “smil protect” protects it. Then you can choose here who reads this.
for-few = for { $names } alone
two-names = { $first } and { $last }
concern-purged = Its text was purged on { $date }.
concern-words-gone = The child’s words that it was made from are no longer here for everybody.
concern-also-elsewhere = Another leader limited it at the same time. You do not see that version.
concern-for-those-in-all = Several leaders limited it at once. Only those whom all of them chose can read it.
export-for-few = Only some of the leaders may read this.
ask-purge = Its text goes for good: all that it says and ever said, here, in the kept copies, and with the other leaders when they next open the group. What stays: what it is about, the child, who sees to it, to whom it was handed over, when, and the reference. No key brings the text back. smil cannot reach a sync service’s older versions, backups, paper, or notes that tell the same.
ask-purge-no = No, keep it
ask-purge-yes = Purge the text
ask-purge-with = Purge it, and the child’s words from { $session } that it was made from
ask-purge-without = Purge it, and keep the child’s words from { $session }
notice-for-few = It is { $whom } now.
notice-for-everybody = Everybody who reads the group can read it again.
notice-purged = The text is gone. What it was about and where it went stay.
notice-others-follow = { $count ->
    [one] One other computer follows when it opens the group.
   *[other] { $count } other computers follow when they open the group.
}
part-danger-now = Is anybody in danger now?
part-home-today = Can the child go home today, and with whom?
part-who-decides = Who decides that, before the child is picked up?
part-called = Whom have you called?
part-aside = Who steps out with the child?
part-facts = What did you see and hear? What you know, without explaining it.
part-own-words = The child’s own words
part-when-and-where = When and where?
part-who-was-there = Who was there?
part-said-to-child = What did you tell the child about what happens next?
part-discussed-with = Whom have you discussed it with?
part-decided = What have you decided, and why?
part-done = What was done, and when?
demo-follow-up-1 = Call home and hear how things are.
demo-follow-up-2 = Ask the youth club whether we can borrow the kitchen.

# A child's page.
do-child-page = the child’s page
do-one-more = one more
place-child-page = A child’s page
known-pre-talk = Pre-talks
known-taking-part = Consent: taking part
known-pictures = Consent: pictures
known-cannot-eat = Cannot eat
known-pick-up = Picked up by
known-contact = Contact
known-follow-up-talk = Talk after the end
known-folder = In the folder
known-to-referrer = To the referrer
answer-given = given
answer-not-given = not given
field-on = Date
field-with = With whom?
field-said = What you need to remember
field-answer = Consent
field-given-by = Who gave it?
pick-no-answer = not asked
child-to-do = To follow up
child-no-course = Nothing has been written about the child in the sessions yet.
day-heading = For the day
day-heading-hidden = For the day ({ $key } shows the names)
day-cannot-eat = Cannot eat: { $list }
day-pick-up = Picked up by: { $list }
day-not-taking-part = No consent to take part: { $list }
day-no-pictures = No pictures of: { $list }
day-taking-part-short = No consent to take part
day-pictures-short = No pictures
before-carried-over = What you wanted to carry on
before-carried-over-hidden = What you wanted to carry on ({ $key } shows it)
demo-known-mother = mother
demo-known-nuts = nuts
demo-known-grandmother = grandmother

# The group at a glance.
do-glance = at a glance
place-glance = The group at a glance
glance-title = { $group } · at a glance
glance-session = session
glance-children = children
glance-grown-ups = adults
glance-planned = minutes planned
glance-used = minutes used
glance-skipped = steps left out
glance-parents = P
glance-signs = ● here   ◐ came late   ○ away   ? away without a word   · not said
glance-left-out = left out: { $list }
glance-away-twice = Away the last two times without a word: { $names }. Who calls home? n writes it down.
glance-enough = { $count } group sessions in the plan (the SMIL leaflet: at least { $least })
glance-few = { $count } group sessions in the plan. The SMIL leaflet asks for at least { $least }.
glance-news = New since you last looked: { $list }
news-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
news-talks = { $count ->
    [one] 1 talk afterwards
   *[other] { $count } talks afterwards
}
news-to-do = { $count ->
    [one] 1 follow-up
   *[other] { $count } follow-ups
}
news-other = { $count ->
    [one] 1 change
   *[other] { $count } changes
}

# What stood there before, and looking for something.
do-earlier-texts = what stood before
do-search = search
place-earlier = What stood before
place-search = Search
earlier-title = What stood before, the latest first
written-changed = changed since
search-for = Search:
search-found = { $count ->
    [one] 1 found
   *[other] { $count } found
}
search-many = the latest { $count }
search-nothing = Nothing found. The beginning of a word is enough; ae, oe and aa do, too.
search-nothing-written = Nothing has been written yet that could be searched.
search-all = all
search-days = { $count ->
    [one] last day
   *[other] last { $count } days
}
facet-group = group
facet-session = session
facet-child = child
facet-kind = kind
facet-who = written by
facet-since = when
found-note = note
found-round = top and bottom
found-held = held word
found-serious = something serious
found-talk = talk afterwards
found-follow-up = follow-up
found-of-child = child’s page
search-hint = { $count ->
    [one] One text to search.
   *[other] { $count } texts to search.
} Write the beginning of a word, or choose with Tab. Nothing is shown before that.

# The screen in the room.
place-in-room = The screen turned to the children
place-for-room = What the room sees
place-room-window = The screen in the room
do-room-name = name for the room
do-curtain = hide or show in the room
do-turn-screen = turn the screen
do-on-in-room = next child, or the exercise
do-for-room = what the room sees
notice-curtain-drawn = The screen in the room shows nothing now. { $key } shows it again.
notice-curtain-open = The screen in the room shows the session again.
notice-room-not-told = The screen in the room may still show something; turn it away. { $why }
curtain-drawn = the room’s screen is blank
line-room-name = What is { $name } called on the screen in the room? Empty: no name is shown.
people-room-name = in the room: { $name }
for-room-title = What the room sees
for-room-about = “smil room” in a second window shows the children the candle, the ritual and the breathing exercise. This can be shown too, if you want it.
for-room-turns = whose turn it is in the round – only those who have chosen a name for the room
for-room-time = a picture of the time, without numbers: { $step }
room-name-tags = Name tags
room-candle = The candle
room-meal = We eat
room-round = Top and bottom
room-theme = We talk
room-activity = Activity
room-relaxation = We rest
room-closing = We say goodbye
room-over = Thank you for today
room-then = then { $name }
room-waits = Waiting for the session on this computer. q closes this window.
room-other-version = The session runs in another version of smil. Close both and start them again.
room-not-safe = This window shows nothing: somebody else could read or change what it would show.
help-room = show the children the session, in a window of their own

# What leaves the program for people outside it.
paper-course-title = { $group } – the sessions
paper-parents-title = { $group } – what we have done
paper-steering-title = { $group } – to the steering group
paper-referrer-title = { $group } – to the one who referred a child
paper-supervision-title = { $group } – notes for supervision
paper-all-title = { $group } – everything that is written down
paper-group = { $children ->
    [one] 1 child
   *[other] { $children } children
}, { $ages }. { $leaders ->
    [one] 1 leader
   *[other] { $leaders } leaders
}, { $representatives ->
    [one] 1 user representative
   *[other] { $representatives } user representatives
}.
paper-number = No.
paper-date = Date
paper-time = Time
paper-session = Session
paper-stage = Status
paper-kind = Kind
paper-all-done = Written in afterwards: everything was done, and no minutes were counted.
paper-written-in = Written in afterwards: no minutes were counted.
paper-children = Children
paper-grown-ups = Adults
paper-planned = Minutes planned
paper-used = Minutes used
paper-held = held
paper-nothing-held = No session has been held yet.
paper-chart-came = Children who came
paper-chart-minutes = Minutes
paper-chart-planned = planned
paper-chart-used = used
paper-parents-lead = This is what the group did. What the children said in the group is theirs to tell.
paper-parents-ahead = Still to come
paper-parents-foot = Is there anything you wonder about? Call one of the leaders.
paper-steering-count = { $held } of { $offered } group sessions have been held. The SMIL leaflet asks for at least { $least }.
paper-steering-came = On average, { $average } of { $children } children came to a session.
paper-steering-sessions = The sessions
paper-steering-went = The plan, and what became of it
paper-steering-foot = Nobody is named here, and nothing that a child said is in it.
paper-added = { $count ->
    [one] The leaders added 1 step.
   *[other] The leaders added { $count } steps.
}
paper-referrer-child = The child’s name
paper-referrer-took-part = The child takes part in { $group }. The first session was on { $first }, the latest on { $last }.
paper-referrer-came = The child came to { $came } of { $held } sessions.
paper-referrer-not-said = { $count ->
    [one] For 1 session nobody wrote down who came.
   *[other] For { $count } sessions nobody wrote down who came.
}
paper-referrer-ahead = { $count ->
    [one] 1 session is still to come.
   *[other] { $count } sessions are still to come.
}
paper-referrer-words = From the leaders
paper-referrer-foot = What the child said in the group is not in this letter.
paper-supervision-lead = Letters stand for the children. Other names that somebody wrote are still there: read it through before you pass it on.
paper-supervision-not-in-it = Concerns, serious things that were told, words that you hold and follow-ups are not in it; read them in the program.
paper-supervision-none = Nothing has been written down yet.
paper-all-lead = Everything about everybody. Keep it safe, and delete it when it has done its work.
paper-entry = { $group } – session { $number }
paper-entry-other = { $group } – { $kind }


# What can happen in a rehearsal, and tours: their files.
field-tell = What happens
field-points = The points
problem-outcomes =
    The event has no outcomes that tell apart what the leaders do.
    Give at least one outcome means, and leave them out of the last.
problem-no-kind-of-step =
    The event can happen in no step.
    Name at least one kind of step in steps.
problem-no-stops =
    The tour has no stops.
    Write at least one in stops.
problem-no-tour =
    There is no tour called “{ $id }”.
    Look in the folder tour, beside the programmes.
about-event-tell = what happens, in one sentence under 160 characters.
about-event-steps = the steps in which it can happen.
about-event-when = when in the step it happens.
about-event-outcomes = what can come of it: the first of whose means the leaders used one. The last has no means.
about-event-means = what the leaders may have done with the program.
about-event-why = what it did for the children, and what it means for the plan. Calm, never a grade.
about-tour-stops = the stops, in order.
about-tour-points = what the trainer speaks from: a short point a line.
about-tour-sources = where it is known from, a source a line.
about-tour-try = something to try on the made-up group.
about-tour-on = the screen that is opened.
about-tour-do = what to try, in one sentence.

# The questions of an evaluation: their files.
field-lead = What is said before the first question
field-low = The low end of the scale
field-high = The high end of the scale
problem-no-questions =
    The file asks nothing.
    Write at least one question in scales or in open.
about-questions-title = what it is called: who answers sees it, too.
about-question-id = a short name that tells it from the others here: small letters a–z, digits and hyphens. The same in two files where the answers are to be compared.
about-occasion = when it is asked.
about-who = who answers.
about-questions-lead = what is said before the first question, under 160 characters.
about-scales = the questions answered on a scale: five faces for the younger children, 0 to 10 for all others.
about-open = the questions answered in own words, after the others.
about-asked = the question, under 90 characters: it is shown alone, in large letters.
about-low = what is at the low end, under 25 characters.
about-high = what is at the high end, under 25 characters.

# A rehearsal.
do-rehearse = rehearse
do-leave-it-at-that = leave it at that
place-explained = What happened in the rehearsal
place-rehearsed = How the rehearsal went
rehearsal-band = REHEARSAL – nothing is kept
rehearsal-fast = { $times } times as fast
rehearsal-true = at the usual pace
rehearsal-leave = { $key } we leave it at that
rehearsal-how = Lead as you would. Now and then something happens: do what you would do, with the same keys as on the day.
rehearsed-title = How the rehearsal went
rehearsed-happened = What happened
rehearsed-nothing = There was no time for anything to happen.
rehearsed-plan = The plan
rehearsed-ended = You planned to end at { $planned }. You ended at { $ended }.
rehearsed-left = You planned to end at { $planned }. When you stopped, it looked like { $ends }.
rehearsed-listened =
    { $minutes ->
        [one] 1 minute was given to listening.
       *[other] { $minutes } minutes were given to listening.
    }
rehearsed-left-out = What you left out: { $steps }.
rehearsed-else = These keys can help too
rehearsed-again = This was rehearsal number { $seed }. { $key }: the same things happen once more.
hint-listen = Listen: the screen goes quiet, and nobody looks at the clock.
hint-hold-word = Keep what you must come back to: the program asks about it before the closing.
hint-aside = One goes aside with a child, the other stays with the group.
hint-serious = The card for when something serious is told: words, questions, numbers.
hint-fit = What now? See how the rest could fit, and what each choice takes time from.
hint-ask-group = Ask the group: the children raise hands, and what they choose counts.
hint-add = The toolbox: something for the time there is and those who are here.
hint-late = Who is here: tick who comes late, in any step.

# A rehearsal, from the command line.
help-rehearse = Rehearse the session in time-lapse: things happen as in life, and nothing is kept
help-seed = Let the same things happen as another time (with --rehearse)

# A seed that cannot be.
cli-no-seed = { $given } is not a seed. Write a whole number.

# The end of a rehearsal.
do-end-rehearsal = end the rehearsal
# Folders that several laptops share.
help-open = Open the group in a folder that another leader shares with you
help-open-folder = The shared folder
usage-open = smil open FOLDER
help-move = Move a group to another folder, one that you share for instance
help-move-folder = The folder to move it into; it has to be there
usage-move = smil move GROUP FOLDER
help-folder = Where to keep the group, if several computers are to have it
open-done = The group { $name } is open here too.
open-done-protected = A protected group is open here too. If it is shared with you, start smil and give your passphrase. If it is not, ask one of its leaders to run “smil share” with your key; “smil identity” shows it.
open-next = See the plan: smil show { $name }
move-done = The group { $name } is now in { $path }
move-others = Another leader who has this folder opens the group with: smil open { $path }
cli-no-folder = { $given } is not a folder.
cli-there-already = The group is there already.
cli-inside-itself = That folder is inside the group’s own. Choose one beside it.
cli-not-taken = { $why } Nothing was moved; the group is where it was.
cli-no-group-there = There is no group in { $path }. If it is a shared folder, wait until it has been fetched to this computer.
ask-vanished = { $gone } of the { $all } notes known here are no longer in the group’s folder. Somebody may have removed them, or the folder is from an earlier day. What is to become of them?
ask-vanished-group = Much of this group’s plan is no longer in its folder. Somebody may have removed it, or the folder is from an earlier day. What is to become of it?
ask-vanished-keep = Keep everything: write it again from this computer
ask-vanished-let-go = Let it go here too

# Ending: what is kept, seen and forgotten.
help-export-child = The child, by the name used in the group
help-forget = Forget a group, or one child everywhere
help-forget-child = Forget this child only: everything marked as about this child, on every computer of the group
help-yes = Do it without asking first
usage-forget = smil forget GROUP [--child NAME] [--yes]
cli-unknown-child = No child in the group is called { $given }.
cli-not-confirmed = Nothing was removed. To do it without being asked, add --yes.
export-done = Written to { $path }
export-private = Only you can read the file on this computer. Hand it over safely, and delete it afterwards.
export-child = What is written down about { $name }
export-child-head = From the group { $group }, { $date }. Here is everything that is marked as being about { $name }, session by session.
export-child-nothing = Nothing is written down.
export-child-foot = Texts in which { $name } is only mentioned are not here, nor what the leaders keep outside smil.
forget-child-ask = Everything that is marked as being about { $name } in the group { $group } will be removed, the kept copies of it too. This cannot be undone.
forget-group-ask = The group { $group } will be removed from this computer: notes, plans and kept copies. This cannot be undone.
confirm-answer = Go on? Write yes:
confirm-yes = yes
forget-child-done = { $name } is forgotten. Nothing marked as being about { $name } is left on this computer.
forget-child-left = { $name } is forgotten, but not everywhere on this computer:
forget-away = { $path } is not there now, so what is in it stays. If it comes back, delete { $own }.
forget-group-done = The group { $group } is forgotten. Nothing of it is left on this computer.
forget-devices = { $count ->
    [one] On 1 other computer it will be removed when the group is next opened there.
   *[other] On { $count } other computers it will be removed when the group is next opened there.
}
forget-file-left = { $path } cannot be read, so nothing could be taken out of it. Delete it, or bring back a copy and do this again.
forget-named = { $name } is still named in other texts, in sessions: { $sessions }. Only you can see which to change.
forget-others = What other computers have written stays in { $path } until it is forgotten there too, or you delete the folder.
forget-papers = Papers that you wrote for others are in { $path }, and may mention it. Look through them.
forget-cannot = smil cannot remove what others keep: the sync service’s older versions, backups of the disk, copies on sticks, printed pages.
do-keep-until = keep until
line-keep-until = Until which day are the notes kept? Nothing is removed by itself:
notice-kept-until = The notes are kept until { $date }. K changes it.
home-kept-until = Kept until { $date }. smil forget removes the notes.
do-put-together = make one of it
note-version-by = version { $number } of { $all }, { $author }
note-version = version { $number } of { $all }
did-keep-until = how long the notes are kept

# A trainer’s tour.
do-next-stop = next stop
do-previous-stop = stop before
do-first-stop = first stop
do-last-stop = last stop
do-try-it = try it
do-back-to-tour = back to the tour
place-tour = The tour
tour-band = MADE-UP GROUP – nobody in it exists
tour-place = stop { $stop } of { $count }
tour-back = { $key } back to the tour
tour-known-from = Known from: { $sources }
tour-to-try = Try it ({ $key }): { $what }
notice-tour-ends = That was all. Rehearse with { $key } in your plan. Sheet: smil tour --handout html

# The tour, from the command line.
help-tour = Show new leaders round in a quarter of an hour, in a made-up group
usage-tour = smil tour [ID] [--handout html|md [--output FILE]]
help-tour-id = A tour from the folder tour; the one built in when none is named
help-handout = Write what is handed out instead of showing round
help-tour-output = Write it to a new file
cli-no-handout = { $given } is nothing that can be handed out. Write html or md.
tour-handout = The sheet that goes with the tour. The group that was shown is made up.
tour-numbers = Numbers to have at hand
tour-next = The next step
tour-next-rehearse = Make your own group in smil. Then rehearse its first session: the key { $key } in the plan. A rehearsal keeps nothing.
tour-written = Written: { $path }

# The made-up group, on its way to the middle of the course.
demo-third-note = The big figure on the floor filled up with notes. They moved each other’s notes, but asked first.
demo-third-child = Put the fear in the tummy and said that it lives there at night.
demo-third-well = The movement in the middle of the theme loosened things up.
demo-third-hard = Two did not want to talk about anger. We let it be.
demo-third-representative = I told of the time I got cross with my brother. They laughed at that.
demo-third-me = Nice to be down on the floor with them.
demo-fourth-note = Many questions in the question box. It went so quiet when we said that it is not the children’s fault.
demo-fourth-child = Asked twice whether it is catching. Breathed out when the answer was no.
demo-fourth-well = Reading the questions aloud without saying who asked.
demo-fourth-hard = We did not know the answer to one of them. We said so.
demo-fourth-representative = They wanted to know whether I am well. I told them how it is.
demo-fourth-me = A little heavy on the way home. Good that we talked afterwards.
demo-fifth-note = The maps filled up: two dogs, a corner shop, a teacher and an aunt in Spain.
demo-fifth-child = Had only the cat on the map at first. Put the football coach on in the end.
demo-fifth-well = That animals count. Everybody had somebody then.
demo-fifth-hard = One child was sad about an empty space. It was allowed to stay empty.
demo-fifth-representative = Drew my own map alongside. They wanted to see it.
demo-fifth-me = Glad inside.
demo-sixth-note = Nearly all got to the top this time. Those who did not want to climb held the rope.
demo-sixth-child = Helped the youngest with the harness without being asked.
demo-sixth-well = Split changing room, as we said last time. Much calmer.
demo-sixth-hard = The bus home was full.
demo-sixth-representative = I got higher than last time, too.
demo-sixth-me = Proud and sore.
demo-seventh-note = The pictures from the sessions went up on the wall. The children told, and the grown-ups listened.
demo-seventh-child = Showed the folder to Mum and kept one page closed.
demo-seventh-well = Pizza first, then talk. Two parents swapped phone numbers.
demo-seventh-hard = One father did not come. We told the child that we saw it.
demo-seventh-representative = A mother asked what had helped me. I said: that somebody asked.
demo-seventh-me = Halfway. It feels good.
demo-contact = Sleeps better now. Looks forward to the group.
demo-folder = the figure with the notes, the map, a picture from the wall
demo-concern-facts = Told when we were alone. The child sat still and looked down.
demo-concern-said = That it was right to tell, and that we talk with each other about it.
demo-concern-discussed = Talked over without a name with child protection.
demo-concern-decided = We talk with the mother this week. We look at it anew after that.
# smil export
help-export = Write what is recorded on a paper, for the people it is meant for
help-format = How it is written: text, a page for the browser, a spreadsheet, a calendar or values for other programs
help-for = Whom it is for; without this, nothing that could tell a child apart is in it
help-export-session = Only this session: its number, or the beginning of its name
help-output = The file it is to be written to; without it, it is shown here
usage-export = smil export GROUP [--for WHOM] [--format FORM] [--session N] [--child NAME] [--output FILE]
cli-no-format = { $given } is not a form. Choose md, html, csv, ics or ron.
cli-no-audience = Nothing is written for { $given }. Choose parents, steering-group, referrer, supervision or all.
cli-which-child = Which child is it about? Add --child NAME.
cli-no-child-here = This paper is about no one child. Leave --child out, or choose --for referrer.
cli-not-confirmed-export = Nothing was written. To do it without being asked, add --yes.
export-ask-all = Everything that is written down in { $group } will be in it: names, notes, what children told.
export-ask-child = Everything that is written down about { $name } will be in it: concerns and the child’s own words too. Some of it may be about a grown-up at home. Think about who is asking, and read it through before anybody gets it.
ask-everything-no = No, not yet
ask-everything-yes = Yes, write it

# Papers for others, and the course in pictures.
do-course = the course in pictures
do-papers = papers for others
do-next-form = another form
do-of-child = another child
do-write-paper = write it
place-course = The course in pictures
place-papers = A paper for others
papers-title = A paper for others
papers-reading = The sessions are being read …
papers-hidden = Children are spoken of here. v shows it.
audience-anybody = for anybody
audience-parents = for the parents
audience-steering-group = for the steering group
audience-referrer = for the one who referred a child
audience-supervision = for supervision
audience-child = for a parent who asks
audience-all = for you: everything
form-markdown = plain text (Markdown)
form-page = a page for the browser and paper
form-spreadsheet = a spreadsheet
form-calendar = a calendar with the dates
form-values = values for other programs
notice-paper = Written to { $path }
notice-no-paper = It could not be written. { $why }
notice-look-first = This is what will be in it. Enter writes it.
course-title = { $group } · the course in pictures
course-nothing = No session has been held yet.
course-came = Children who came
course-minutes = Minutes: planned on the left, used on the right

# What leading the group takes.
do-effort = time and money
do-write-effort = write down or change
do-take-over-time = take over the sessions’ time
do-budget = the budget for this
place-effort = Time and money
did-effort = the hours
did-answers = the answers
did-money = the money
effort-title = { $group } · time and money
effort-hours = Hours
effort-in-all = in all
effort-together = Together
effort-guide = The guide (2011) estimates { $together } hours for the three who lead, { $each } each: four hours for each of twelve sessions. In practice it took more.
effort-money = Money, in kroner
effort-spent = spent
effort-budget = budget
effort-guide-money = The guide’s estimate, in Norwegian kroner: activities 15,000, meals 5,000, the user representative’s fee 20,000.
effort-entries = Written down
effort-one = Time for the group
cost-one = Money for the group
work-plan = plan
work-run = run
work-follow-up = follow up
cost-activities = Activities
cost-meals = Meals
cost-fees = Fees
cost-other = Other
kroner = { $amount } kr
hours-and-minutes = { $hours } h { $minutes } min
field-gave = Who
field-session = Session
field-work = What for
field-hours = Hours, like 1:30
field-cost = What for
field-kroner = Kroner
pick-no-session = no single session
line-not-hours = Those are not hours. Write them like 1:30 or 1.5.
line-not-kroner = That is not an amount. Write whole kroner, like 450.

# Evaluating.
do-evaluation = evaluation
do-hand-over = hand over the keyboard
do-from-paper = from paper
do-mark = answer by number
do-take-answer-back = no answer
do-next-question = next question
do-previous-question = question before
do-take-keyboard-back = take the keyboard back (twice)
place-evaluation = Evaluation
place-handed = The keyboard in other hands
place-from-paper = Answers from paper
place-answering = A question with a scale
place-answering-words = A question in own words
notice-answered-already = They have answered. From paper shows the answers, and can change them.
evaluation-title = { $group } · evaluation
evaluation-how = Hand over the keyboard, and the screen shows nothing but the questions. { $key } twice takes it back.
evaluation-no-session = No session has been held yet.
evaluation-nobody = Nobody is on the list yet.
answers-begun = begun, not given
answers-given = answered
grown-up-of = { $child }: grown-up { $number }
who-children = The children
who-parents = The parents
who-leaders = The leaders
who-user-representatives = The user representatives
occasion-start = at the start
occasion-running = after a session
occasion-mid = half-way
occasion-final = at the end
scale-ends = { $least } { $low } … { $most } { $high }
handed-ready = { $key } when you are ready
handed-faces = { $left } { $right } or 1–5: choose.
handed-marks = { $left } { $right } or 0–10: choose.
handed-write = Write as much or as little as you like.
handed-on = { $key }: go on.
handed-skip = { $key }: skip it.
handed-back = { $key }: back.
handed-asked = That was all
handed-give = Press { $key } to give your answers. Then they leave the screen.
handed-look-again = { $key } if you want to look at them once more
handed-thanks = Thank you!
handed-return = Now give the keyboard back.
do-results = results
place-results = What was answered
short-start = start
short-mid = mid
short-final = end
results-start-and-end = at the start and at the end
results-running = after the sessions
results-mid = half-way
results-nothing = Nobody has given answers to these questions yet.
results-too-few = too few to show: { $which }
results-foot = The mean, 0–10, of at least { $least } answers. Faces are on the same scale.
results-each = In this order: { $names }. From 0 to 10.
asked-after = after session { $number }
answers-title = { $title }, { $on }
answer-of = { $mark } of { $most }
answers-of-grown-up = { $title }, { $on } (grown-up { $number })
found-answer = answer
do-other-questions = other questions
do-questions-before = the questions before
do-other-people = others who answered
do-people-before = those before
do-own-words = in own words
paper-evaluation = What those who take part answered
paper-evaluation-lead = Means from 0 to 10, where at least { $least } answered; the youngest point at one of five faces, which are spread over the same scale. Whole numbers, and at the ends no more than “≤ 1” and “≥ 9”, so that nobody’s answer can be told from them.
paper-question = Question
paper-too-few = too few
paper-own-words = The evaluation, in own words
demo-wish-1 = Climbing. And pancakes.
demo-wish-2 = That I don’t have to say anything the first time.
demo-more-1 = more climbing
demo-more-2 = longer break
demo-more-3 = can we have the drums again?
demo-change-1 = Sit less, do more.
demo-change-2 = Nothing. It’s fine as it is.
demo-hope-1 = That it can talk to somebody who isn’t me.
demo-hope-2 = That it hears it isn’t its fault.
demo-know-1 = A message in the evening about what you did would help.
demo-next-1 = Shorter introduction, more movement.
asked-after-parents = after a parent meeting
demo-more-4 = making food together
demo-more-5 = good that you can pass
demo-next-2 = Ask what they want to do before we plan it.
do-give-answers = give the answers
ask-show-answers = Somebody has answered here. Show the answers, to put them right?
ask-show-answers-yes = show them
ask-show-answers-no = leave them unseen
