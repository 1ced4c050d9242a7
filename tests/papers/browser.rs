//! The pages in a real browser: Debian's chromium, without a head. It talks to nobody but a small
//! server of the test's own, which every other name leads to as well, and which counts.
//!
//! Where chromium is not installed the test says so and looks at nothing; with
//! `SMIL_NEEDS_CHROMIUM=1` that is a failure.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use smil::domain::language::Lang;
use smil::domain::report::{Audience, Report};
use smil::paper::{Document, Form, Part, write};
use smil::words::story::{Kind, Line};

use super::group::Group;

/// A phone, a laptop, and what A4 has between its margins, in the browser's points.
const WIDTHS: [u32; 3] = [375, 1280, 658];
/// The last of them is paper.
const PAPER: u32 = 658;

/// What a browser found in a page of a width.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    /// How much wider than its room the page is.
    over: i64,
    /// Bars that have a width and lie inside their picture.
    bars: usize,
    /// Elements that no page of ours has.
    strange: usize,
    /// What can be read.
    text: String,
}

/// Serves pages, and remembers what was asked for.
struct Server {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn new(pages: BTreeMap<String, String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (pages, heard) = (pages.clone(), Arc::clone(&heard));
                thread::spawn(move || answer(&stream, &pages, &heard));
            }
        });
        Self { port, asked }
    }

    /// What was asked for, in order of the names.
    fn asked(&self) -> Vec<String> {
        let mut asked = self.asked.lock().unwrap().clone();
        asked.sort();
        asked.dedup();
        asked
    }
}

fn answer(stream: &TcpStream, pages: &BTreeMap<String, String>, heard: &Mutex<Vec<String>>) {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let Some(first) = lines.next() else {
        return;
    };
    // All that it says must be heard before it is answered.
    let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    let mut hosts = head.iter().filter_map(|line| line.strip_prefix("Host: "));
    let host = hosts.next().unwrap_or_default();
    let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
    let page = pages.get(&path);
    let code = if page.is_some() {
        "200 OK"
    } else {
        "404 Not Found"
    };
    // The browser asks its maker for the time and for news of itself, whatever it is told.
    if !["google.com", "googleapis.com"]
        .iter()
        .any(|own| host.ends_with(own))
    {
        heard.lock().unwrap().push(path);
    }
    let body = page.map_or("", String::as_str);
    let kind = "Content-Type: text/html; charset=utf-8\r\nConnection: close";
    let mut stream = stream;
    let head = format!(
        "HTTP/1.1 {code}\r\n{kind}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).ok();
    stream.write_all(body.as_bytes()).ok();
}

/// A page that shows all others, each in a frame as wide as a screen, and writes down what it sees.
fn frames(names: &[String]) -> String {
    let frames: String = names
        .iter()
        .map(|name| {
            let width = name.rsplit('/').next().unwrap();
            format!("<iframe src='{name}' width={width} height=900 style='border:0'></iframe>")
        })
        .collect();
    format!(
        r#"<!DOCTYPE html><link rel="icon" href="data:,"><body>{frames}<script>
const usual = "HTML HEAD META TITLE STYLE BODY H1 H2 H3 P SPAN UL LI TABLE THEAD TBODY TR TH TD FIGURE FIGCAPTION SVG RECT TEXT".split(" ");
onload = () => {{
  let said = "";
  for (const frame of document.querySelectorAll("iframe")) {{
    const page = frame.contentDocument;
    const room = page.documentElement.clientWidth;
    const parts = [...page.querySelectorAll("body *")];
    const right = Math.max(...parts.map(it => it.getBoundingClientRect().right));
    const over = Math.ceil(Math.max(page.documentElement.scrollWidth, right - .5) - room);
    const bars = [...page.querySelectorAll("svg rect")].filter(bar => {{
      const [own, around] = [bar, bar.ownerSVGElement].map(it => it.getBoundingClientRect());
      return own.width > 1 && own.right <= around.right + 1 && own.bottom <= around.bottom + 1;
    }}).length;
    const strange = [...page.querySelectorAll("*")].filter(it => !usual.includes(it.tagName.toUpperCase())).length;
    const text = page.body.innerText.replace(/\s+/g, " ");
    said += [frame.getAttribute("src"), over, bars, strange, text].join("\t") + "\n";
  }}
  const seen = document.createElement("pre");
  seen.textContent = "SEEN\n" + said + "END";
  document.body.replaceChildren(seen);
}};
</script>"#
    )
}

fn chromium() -> Command {
    let mut command = Command::new("chromium");
    command
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
        ])
        .args([
            "--disable-background-networking",
            "--disable-component-update",
        ])
        .args([
            "--disable-default-apps",
            "--disable-sync",
            "--disable-extensions",
        ])
        .stdin(Stdio::null())
        .stderr(Stdio::null());
    command
}

fn is_installed() -> bool {
    let mut ask = Command::new("chromium");
    ask.arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    ask.status().is_ok_and(|status| status.success())
}

/// Opens pages in the browser. What it saw, and everything that it asked for.
fn seen(pages: BTreeMap<String, String>) -> (BTreeMap<String, Seen>, Vec<String>) {
    let names: Vec<String> = pages.keys().cloned().collect();
    let mut served = pages;
    served.insert("/".to_owned(), frames(&names));
    let server = Server::new(served);
    let profile = tempfile::tempdir().unwrap();
    let rules = format!("MAP * 127.0.0.1:{}", server.port);
    let output = chromium()
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("--host-resolver-rules={rules}"))
        .args(["--virtual-time-budget=20000", "--dump-dom"])
        .arg(format!("http://127.0.0.1:{}/", server.port))
        .output()
        .unwrap();
    let dom = String::from_utf8_lossy(&output.stdout).into_owned();
    let told = dom
        .split("SEEN\n")
        .nth(1)
        .and_then(|rest| rest.split("END").next());
    let told = told.unwrap_or_else(|| panic!("the browser saw nothing: {dom}"));
    let seen = told.lines().map(|line| {
        let parts: Vec<&str> = line.splitn(5, '\t').collect();
        let seen = Seen {
            over: parts[1].parse().unwrap(),
            bars: parts[2].parse().unwrap(),
            strange: parts[3].parse().unwrap(),
            text: parts[4].replace("&lt;", "<").replace("&gt;", ">"),
        };
        (parts[0].to_owned(), seen)
    });
    (seen.collect(), server.asked())
}

/// A page in each of the widths, by the path that it is served at.
fn in_widths(name: &str, page: &str) -> BTreeMap<String, String> {
    let at = |width: u32| {
        // On paper the rules for paper hold.
        let page = if width == PAPER {
            page.replace("@media print", "@media all")
        } else {
            page.to_owned()
        };
        (format!("/{name}/{width}"), page)
    };
    WIDTHS.into_iter().map(at).collect()
}

/// Says where there is no browser; whoever needs one is not content with that.
fn there_is_a_browser() -> bool {
    let there = is_installed();
    if !there {
        assert!(
            std::env::var_os("SMIL_NEEDS_CHROMIUM").is_none(),
            "chromium is not installed"
        );
        // Not through the macro, whose words a test that passes swallows.
        writeln!(
            io::stderr(),
            "LEFT OUT: the exported pages were not looked at in a browser: chromium is not installed"
        )
        .ok();
    }
    there
}

#[test]
fn pages_fit_a_phone_a_laptop_and_paper_and_ask_for_nothing() {
    if !there_is_a_browser() {
        return;
    }
    let mut pages = BTreeMap::new();
    let group = Group::new(Lang::Nb);
    let child = group.child(0);
    for audience in Audience::ALL {
        let of = audience.is_of_a_child().then_some(&child);
        let page = group.written(audience, of, Form::Html);
        pages.extend(in_widths(&format!("{audience:?}"), &page));
    }
    let served: Vec<String> = pages.keys().cloned().collect();
    let (seen, asked) = seen(pages);
    assert_eq!(seen.len(), served.len());
    for (name, seen) in &seen {
        assert_eq!((seen.over, seen.strange), (0, 0), "{name}: {}", seen.text);
    }
    // A bar for who came, seven times; planned and used for the five that were measured; two keys.
    let came = 7 + 2 * 5 + 2;
    // A bar for each mean of what was asked more than once.
    let Report::SteeringGroup(steering) = group.report(Audience::SteeringGroup, None) else {
        panic!("another report");
    };
    let questions = steering.evaluation.iter().flat_map(|it| &it.questions);
    let drawn = questions.filter(|question| question.is_over_time());
    let told = drawn.flat_map(|question| &question.told);
    let means = told.filter(|told| told.mean.is_some()).count();
    assert!(means > 0);
    for (name, bars) in [
        ("/Anybody/375", came),
        ("/SteeringGroup/375", came + means),
        ("/SteeringGroup/658", came + means),
    ] {
        assert_eq!(seen[name].bars, bars, "{name}");
    }
    let ours = std::iter::once("/".to_owned()).chain(served);
    assert_eq!(asked, ours.collect::<Vec<_>>());
}

#[test]
fn hostile_names_are_text_and_the_longest_word_is_folded() {
    if !there_is_a_browser() {
        return;
    }
    let hostile = "<img src=http://canary.invalid/x.png><script>document.title=1</script>";
    let long = "å".repeat(10_000);
    let text = format!("{hostile} {long}");
    let document = Document {
        lang: Lang::Nb,
        title: text.clone(),
        when: text.clone(),
        parts: vec![
            Part::Heading(text.clone()),
            Part::Text(text.clone()),
            Part::Items(vec![text.clone()]),
            Part::Lines(vec![
                Line::edge(Kind::Title, text.clone()),
                Line::led(Kind::Body, "14.30", text.clone()),
                Line::edge(Kind::Strong, text.clone()),
            ]),
            Part::Blank(text.clone()),
            Part::Table(smil::paper::Table {
                head: vec!["Nr.".into(), text.clone()],
                rows: vec![vec![
                    smil::paper::Cell::Number(1),
                    smil::paper::Cell::Text(text.clone()),
                ]],
            }),
        ],
        columns: Vec::new(),
        foot: Some(text),
    };
    let page = write(&document, Form::Html).unwrap();
    let (seen, asked) = seen(in_widths("hostile", &page));
    for (name, seen) in &seen {
        assert_eq!((seen.over, seen.strange), (0, 0), "{name}");
        assert!(seen.text.contains(hostile), "{name}");
    }
    assert!(
        !asked.iter().any(|path| path.contains("x.png")),
        "{asked:?}"
    );
}

#[test]
fn the_looking_itself_finds_what_is_wrong() {
    if !there_is_a_browser() {
        return;
    }
    let wide =
        r#"<!DOCTYPE html><p style="width:900px">x</p><img src="http://canary.invalid/x.png">"#;
    let (seen, asked) = seen(in_widths("wrong", wide));
    let phone = &seen["/wrong/375"];
    assert!(phone.over > 400 && phone.strange == 1, "{phone:?}");
    assert!(asked.iter().any(|path| path.contains("x.png")), "{asked:?}");
}
