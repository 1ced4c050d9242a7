//! Edits by hand: noticed, shown beside what was known, adopted when somebody says yes.
use super::*;

fn edited(laptop: &Laptop) -> String {
    let file = laptop.session_file();
    let text = fs::read_to_string(&file)
        .unwrap()
        .replace("first", "edited");
    fs::write(&file, &text).unwrap();
    text
}

fn says(book: &Book<SessionRecord>, text: &str) -> bool {
    book.revisions().any(|r| match &r.what {
        Some(SessionRecord::Note(note)) => note.text.show() == text,
        _ => false,
    })
}

#[test]
fn an_edit_is_noticed_and_what_was_known_is_shown() {
    let laptop = Laptop::with_records();
    edited(&laptop);
    let read = read_session(&laptop.store());
    assert_eq!(read.book, sample::session("d1"));
    assert_eq!(read.access, Access::ReadOnly(Reason::Edited));
    assert_eq!(kinds(&read.troubles), [TroubleKind::Edited]);
    assert_eq!(read.troubles[0].shown, Shown::Known);
}

#[test]
fn where_nothing_is_known_the_file_is_shown_and_still_only_read() {
    let laptop = Laptop::with_records();
    edited(&laptop);
    fs::remove_dir_all(laptop.places().state.join("known")).unwrap();
    let store = laptop.store();
    let read = read_session(&store);
    assert!(says(&read.book, "edited"));
    assert_eq!(read.access, Access::ReadOnly(Reason::Edited));
    assert_eq!(read.troubles[0].shown, Shown::File);
    let edited = store.edited_session(&id("g1"), &id("p1")).unwrap().unwrap();
    assert_eq!(edited.known, None);
}

#[test]
fn adopting_makes_the_edit_ours() {
    let laptop = Laptop::with_records();
    edited(&laptop);
    let store = laptop.store();
    let known = read_session(&store).book;
    let edited = store.edited_session(&id("g1"), &id("p1")).unwrap().unwrap();
    assert!(says(&edited.file, "edited") && !says(&edited.file, "first"));
    assert_eq!(edited.known.as_ref(), Some(&known));

    let lock = lock_when_free(&store, "g1");
    store.adopt_session(&lock, &edited, &sample::now()).unwrap();
    let stale = store.save_session(&lock, &id("p1"), &known);
    assert_eq!(stale.unwrap_err().kind, SaveKind::Changed);
    let read = read_session(&store);
    assert_eq!(read.book, edited.file);
    assert_eq!((read.access, read.troubles), (Access::Write, vec![]));
    assert!(
        store
            .edited_session(&id("g1"), &id("p1"))
            .unwrap()
            .is_none()
    );
    store.save_session(&lock, &id("p1"), &read.book).unwrap();
}

#[test]
fn an_adopted_group_shows_its_new_name_at_home() {
    let laptop = Laptop::with_records();
    let file = laptop.group_file();
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("Bjørnene", "Ulvene")).unwrap();
    let store = laptop.store();
    let edited = store.edited_group(&id("g1")).unwrap().unwrap();
    let lock = lock_when_free(&store, "g1");
    store.adopt_group(&lock, &edited, &sample::now()).unwrap();
    let home = store.home(&id("g1")).home.unwrap();
    assert!(home.name.show().contains("Ulvene"));
    assert_eq!(home.programme, "Guide");
    assert_eq!(read_group(&store).access, Access::Write);
}

#[test]
fn what_was_edited_again_since_it_was_shown_is_not_adopted() {
    let laptop = Laptop::with_records();
    edited(&laptop);
    let store = laptop.store();
    let shown = store.edited_session(&id("g1"), &id("p1")).unwrap().unwrap();
    let file = laptop.session_file();
    let text = fs::read_to_string(&file)
        .unwrap()
        .replace("edited", "again");
    fs::write(&file, &text).unwrap();
    let lock = lock_when_free(&store, "g1");
    let adopted = store.adopt_session(&lock, &shown, &sample::now());
    assert_eq!(adopted.unwrap_err().kind, SaveKind::Changed);
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
}

#[test]
fn an_edit_while_the_program_runs_is_not_written_over() {
    let laptop = Laptop::with_records();
    let store = laptop.store();
    let lock = lock_when_free(&store, "g1");
    let book = read_session(&store).book;
    let text = edited(&laptop);
    let saved = store.save_session(&lock, &id("p1"), &book);
    assert_eq!(saved.unwrap_err().kind, SaveKind::Changed);
    assert_eq!(fs::read_to_string(laptop.session_file()).unwrap(), text);
}

#[test]
fn a_slip_in_an_edit_is_told_with_its_place_and_not_adopted() {
    let laptop = Laptop::with_records();
    let file = laptop.session_file();
    let text = fs::read_to_string(&file).unwrap();
    let slip = text.replacen("presence: ", "colour: ", 1);
    fs::write(&file, &slip).unwrap();
    let store = laptop.store();
    let trouble = store.edited_session(&id("g1"), &id("p1")).unwrap_err();
    assert_eq!(trouble.kind, TroubleKind::Damaged, "presence is missing");

    let slip = text.replacen("minutes: ", "colour: \"colour: 1\", minutes: ", 1);
    fs::write(&file, &slip).unwrap();
    let trouble = store.edited_session(&id("g1"), &id("p1")).unwrap_err();
    assert_eq!(trouble.kind, TroubleKind::UnknownField);
    let place = trouble.place.unwrap();
    let line = slip.lines().nth(place.line - 1).unwrap();
    assert_eq!(
        line.chars()
            .skip(place.column - 1)
            .take(7)
            .collect::<String>(),
        "colour:"
    );
    assert_eq!(read_session(&store).book, sample::session("d1"));
}

#[test]
fn the_same_revision_twice_is_not_adopted() {
    let laptop = Laptop::new();
    save(
        &laptop.store(),
        &sample::group("d1"),
        &sample::small("once"),
    );
    let file = laptop.session_file();
    let text = fs::read_to_string(&file).unwrap();
    let (head, records) = text.split_once("records: [").unwrap();
    let records = records.strip_suffix("],\n)\n").unwrap();
    let twice = format!("{head}records: [{records}{records}])");
    fs::write(&file, twice).unwrap();
    let trouble = laptop
        .store()
        .edited_session(&id("g1"), &id("p1"))
        .unwrap_err();
    assert_eq!(trouble.kind, TroubleKind::Repeated);
}

#[test]
fn an_editors_line_ends_and_byte_order_mark_can_be_adopted() {
    let laptop = Laptop::with_records();
    let file = laptop.group_file();
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap();
    let store = laptop.store();
    let known = read_group(&store);
    let edited = store.edited_group(&id("g1")).unwrap().unwrap();
    assert_eq!(edited.file, known.book);
    assert!(store.home(&id("g1")).home.is_none() || known.access != Access::Write);
}
