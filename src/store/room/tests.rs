use std::time::Duration;

use chrono::DateTime;
use tempfile::TempDir;

use super::*;
use crate::domain::language::Lang;
use crate::domain::session::Candle;
use crate::domain::shown::{Shown, View};

fn told(view: View) -> Told {
    Told {
        shown: Shown {
            lang: Lang::Da,
            view,
        },
        at: Duration::from_millis(12_345_678),
        wall: DateTime::from_timestamp(1_800_000_000, 0).unwrap(),
        rate: 1,
    }
}

fn lit() -> Told {
    told(View::Candle(Candle::Lit))
}

/// A folder, somebody who has told something in it, and somebody who listens.
fn both() -> (TempDir, Teller, Listener) {
    let folder = tempfile::tempdir().unwrap();
    let room = room_folder(folder.path());
    let mut teller = Teller::new(room.clone());
    teller.tell(&lit()).unwrap();
    (folder, teller, Listener::new(room))
}

fn heard(news: News) -> Told {
    match news {
        News::Told(told) => *told,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_told_is_heard_once_and_then_only_what_is_new() {
    let (_folder, mut teller, mut listener) = both();
    assert_eq!(heard(listener.listen()), lit());
    assert_eq!(listener.listen(), News::Same);
    let next = told(View::Over(Candle::Out));
    teller.tell(&next).unwrap();
    assert_eq!(heard(listener.listen()), next);
}

#[test]
fn who_comes_first_waits() {
    let folder = tempfile::tempdir().unwrap();
    let room = room_folder(folder.path());
    let mut listener = Listener::new(room.clone());
    assert_eq!(listener.listen(), News::Silence(Silent::Nobody));
    assert!(!room.exists());
    let mut teller = Teller::new(room);
    teller.tell(&lit()).unwrap();
    assert_eq!(heard(listener.listen()), lit());
}

#[test]
fn what_somebody_told_who_is_gone_is_not_believed_and_nothing_stays() {
    let (folder, teller, mut listener) = both();
    let path = letter(&room_folder(folder.path()));
    let left = fs::read(&path).unwrap();
    drop(teller);
    assert!(!path.exists());
    // As after a program that was killed: the file is there, and nobody has the lock.
    fs::write(&path, left).unwrap();
    assert_eq!(listener.listen(), News::Silence(Silent::Nobody));
    // The next program that could tell something clears it away, before it does.
    let next = Teller::new(room_folder(folder.path()));
    assert!(!path.exists());
    drop(next);
}

#[test]
fn one_of_two_who_leaves_does_not_silence_the_other() {
    let (folder, teller, mut listener) = both();
    let mut other = Teller::new(room_folder(folder.path()));
    other.tell(&told(View::Waiting)).unwrap();
    drop(teller);
    assert_eq!(heard(listener.listen()), told(View::Waiting));
}

#[test]
fn another_version_is_said_to_be_one() {
    let (folder, _teller, mut listener) = both();
    let path = letter(&room_folder(folder.path()));
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("room 1", "room 2", 1)).unwrap();
    assert_eq!(listener.listen(), News::Silence(Silent::OtherVersion));
}

#[test]
fn nothing_that_is_cut_off_or_damaged_is_shown() {
    let (folder, _teller, mut listener) = both();
    let path = letter(&room_folder(folder.path()));
    let whole = fs::read(&path).unwrap();
    for length in 0..whole.len() - 2 {
        fs::write(&path, &whole[..length]).unwrap();
        assert!(matches!(listener.listen(), News::Silence(_)), "{length}");
    }
    fs::write(&path, vec![b' '; 100_000]).unwrap();
    assert_eq!(listener.listen(), News::Silence(Silent::NotSafe));
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, symlink};

    use super::*;

    #[test]
    fn only_this_user_can_read_it() {
        let (folder, _teller, _) = both();
        let room = room_folder(folder.path());
        let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o777;
        assert_eq!(mode(&room), 0o700);
        assert_eq!(mode(&letter(&room)), 0o600);
        assert_eq!(mode(&lock(&room)), 0o600);
    }

    #[test]
    fn what_others_may_read_or_might_have_written_is_not_believed() {
        let (folder, mut teller, mut listener) = both();
        let room = room_folder(folder.path());
        let silent = News::Silence(Silent::NotSafe);
        fs::set_permissions(letter(&room), save::mode(0o640)).unwrap();
        assert_eq!(listener.listen(), silent);
        teller.tell(&lit()).unwrap();
        assert_eq!(heard(listener.listen()), lit());
        fs::set_permissions(&room, save::mode(0o755)).unwrap();
        assert_eq!(listener.listen(), silent);
        assert!(teller.tell(&lit()).is_err());
    }

    #[test]
    fn a_link_is_not_followed() {
        let (folder, _teller, mut listener) = both();
        let path = letter(&room_folder(folder.path()));
        let elsewhere = folder.path().join("elsewhere");
        fs::rename(&path, &elsewhere).unwrap();
        symlink(elsewhere, path).unwrap();
        assert_eq!(listener.listen(), News::Silence(Silent::NotSafe));
    }
}
