//! `smil export` as it is called: whom it asks, what it refuses, what then lies on the disk.

use std::fs;

use assert_cmd::Command;
use smil::domain::language::Lang;

use super::group::Group;

struct Said {
    code: i32,
    out: String,
    err: String,
}

fn call(group: &Group, args: &[&str]) -> Said {
    let places = group.demo.store.places();
    let name = group.book.frame().unwrap().name.show().to_owned();
    let output = Command::cargo_bin("smil")
        .unwrap()
        .env_clear()
        .env("SMIL_DATA_DIR", &places.data)
        .env("SMIL_STATE_DIR", &places.state)
        .env("SMIL_PROGRAMMES", places.state.join("programmes"))
        .args(["--lang", "en", "export", &name])
        .args(args)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Said {
        code: output.status.code().unwrap(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

#[test]
fn what_names_children_is_written_only_when_somebody_says_so() {
    let group = Group::new(Lang::En);
    for args in [&["--for", "all"][..], &["--child", "Fox"]] {
        let said = call(&group, args);
        assert_eq!((said.code, said.out.as_str()), (1, ""), "{}", said.err);
        assert!(said.err.contains("--yes"), "{}", said.err);
        let said = call(&group, &[args, &["--yes"]].concat());
        assert_eq!((said.code, said.err.as_str()), (0, ""));
        assert!(said.out.contains("Fox"), "{}", said.out);
    }
}

#[test]
fn a_paper_about_no_child_or_about_one_says_what_is_missing() {
    let group = Group::new(Lang::En);
    let refused: [(&[&str], &str); 4] = [
        (
            &["--for", "referrer"],
            "Which child is it about? Add --child NAME.\n",
        ),
        (
            &["--for", "parents", "--child", "Fox"],
            "This paper is about no one child. Leave --child out, or choose --for referrer.\n",
        ),
        (
            &["--for", "everybody"],
            "Nothing is written for “everybody”. Choose parents, steering-group, referrer, supervision or all.\n",
        ),
        (
            &["--format", "pdf"],
            "“pdf” is not a form. Choose md, html, csv, ics or ron.\n",
        ),
    ];
    for (args, why) in refused {
        let said = call(&group, args);
        assert_eq!((said.code, said.err.as_str()), (2, why));
    }
}

#[test]
fn the_form_is_read_from_the_name_of_the_file_and_no_file_is_written_over() {
    let group = Group::new(Lang::En);
    let folder = tempfile::tempdir().unwrap();
    for (name, begins) in [
        ("a.md", "# "),
        ("a.html", "<!DOCTYPE html>"),
        ("a.csv", "\u{FEFF}"),
        ("a.ics", "BEGIN:VCALENDAR"),
        ("a.ron", "("),
        ("a", "# "),
    ] {
        let path = folder.path().join(name);
        let args = ["--for", "parents", "--output", path.to_str().unwrap()];
        let said = call(&group, &args);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{name}");
        assert!(said.out.contains(name), "{}", said.out);
        assert!(
            fs::read_to_string(&path).unwrap().starts_with(begins),
            "{name}"
        );
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        fs::write(&path, "edited").unwrap();
        let said = call(&group, &args);
        assert_eq!((said.code, said.out.as_str()), (1, ""), "{}", said.err);
        assert_eq!(fs::read_to_string(&path).unwrap(), "edited");
    }
}

#[test]
fn one_session_can_be_told_alone() {
    let group = Group::new(Lang::En);
    let said = call(&group, &["--for", "parents", "--session", "1"]);
    let headings = said.out.lines().filter(|line| line.starts_with("## "));
    assert_eq!(headings.collect::<Vec<_>>().len(), 1, "{}", said.out);
}
