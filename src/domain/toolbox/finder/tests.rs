use super::*;
use proptest::prelude::*;

fn tool(id: &str, title: &str, more: &str) -> Tool {
    let text = format!(
        r#"#![enable(implicit_some)]
        (format: 1, id: "{id}", kind: activity, title: "{title}", themes: [feelings],
        minutes: (from: 5, to: 10), children: (from: 3, to: 8), reading: none, energy: calm,
        places: [floor], do: ["Ta på dere skoene og gå ut."], {more})"#
    );
    ron::from_str(&text).unwrap()
}

fn finds(tools: &[Tool], wish: &Wish, words: &str) -> Vec<String> {
    let finder = Finder::new(tools, Lang::Nb, Band::Younger);
    let found = finder.find(tools, wish, words, &Known::default());
    found.into_iter().map(|n| tools[n].id.clone()).collect()
}

#[test]
fn words_are_found_from_their_beginning_with_any_keyboard_names_first() {
    let tools = [
        tool("a", "Ballen", r#"why: "Været skifter.""#),
        tool("b", "Været inni meg", ""),
        tool("c", "Gå på line", r#"bands: [older]"#),
    ];
    let all = Wish::default();
    assert_eq!(finds(&tools, &all, "vær"), ["b", "a"]);
    assert_eq!(finds(&tools, &all, "VAER"), ["b", "a"]);
    assert_eq!(finds(&tools, &all, "gaa sko"), ["a", "b"]);
    assert_eq!(finds(&tools, &all, "ga"), ["a", "b"]);
    assert_eq!(finds(&tools, &all, "eret"), [""; 0]);
    assert_eq!(finds(&tools, &all, ""), ["a", "b"]);
}

#[test]
fn what_does_not_fit_now_stays_away() {
    let tools = [
        tool("nothing", "A", ""),
        tool("ball", "B", "needs: [ball]"),
        tool("music", "C", "needs: [music]"),
    ];
    let wish = |change: fn(&mut Wish)| {
        let mut wish = Wish::default();
        change(&mut wish);
        finds(&tools, &wish, "").len()
    };
    assert_eq!(wish(|w| w.children = Some(8)), 3);
    assert_eq!(wish(|w| w.children = Some(9)), 0);
    assert_eq!(wish(|w| w.minutes = Some(5)), 3);
    assert_eq!(wish(|w| w.minutes = Some(4)), 0);
    assert_eq!(wish(|w| w.on_hand = OnHand::Nothing), 1);
    assert_eq!(wish(|w| w.on_hand = OnHand::TheUsual), 2);
    assert_eq!(wish(|w| w.theme = Some(Theme::Hope)), 0);
    assert_eq!(wish(|w| w.kind = Some(ToolKind::Talk)), 0);
    assert_eq!(wish(|w| w.energy = Some(Energy::Lively)), 0);
    assert_eq!(wish(|w| w.reading = Some(Reading::None)), 3);
    assert_eq!(wish(|w| w.favourites = Asked::Yes), 0);

    let known = Known {
        used: BTreeSet::from([ToolId::of(&tools[0])]),
        ..Known::default()
    };
    let finder = Finder::new(&tools, Lang::Nb, Band::Younger);
    let new_to_us = Wish {
        new_to_us: Asked::Yes,
        ..Wish::default()
    };
    assert_eq!(finder.find(&tools, &new_to_us, "", &known), [1, 2]);
}

#[test]
fn what_the_children_chose_comes_first_among_equals() {
    let tools = [
        tool("a", "Ballen", ""),
        tool("b", "Ballongen", ""),
        tool("c", "Lek", r#"why: "Ball er gøy.""#),
    ];
    let times = |tool: &Tool, times| (ToolId::of(tool), times);
    let known = Known {
        liked: BTreeMap::from([times(&tools[1], 1), times(&tools[2], 3)]),
        ..Known::default()
    };
    let finder = Finder::new(&tools, Lang::Nb, Band::Younger);
    let find = |words| finder.find(&tools, &Wish::default(), words, &known);
    assert_eq!(find(""), [2, 1, 0]);
    // A name that holds the word comes before what only speaks of it.
    assert_eq!(find("ball"), [1, 0, 2]);
}

proptest! {
    #[test]
    fn each_more_letter_finds_no_more(title in "\\PC{0,20}", words in "\\PC{0,8}", more in any::<char>()) {
        let mut one = tool("a", "X", "");
        one.title = Text::plain(title);
        let tools = [one];
        let all = Wish::default();
        let (less, with_more) = (finds(&tools, &all, &words), finds(&tools, &all, &format!("{words}{more}")));
        // A letter that is none, and aa or oe, may be written as one begins.
        if more.is_alphanumeric() && folded(&format!("{words}{more}")).starts_with(&folded(&words)) {
            prop_assert!(with_more.len() <= less.len());
        }
    }

    #[test]
    fn a_tool_is_found_by_every_word_of_its_name(title in "[a-zæøåéü]{1,9}( [a-zæøå]{1,9}){0,3}") {
        let mut one = tool("a", "X", "");
        one.title = Text::plain(title.clone());
        for word in title.split(' ') {
            prop_assert_eq!(finds(std::slice::from_ref(&one), &Wish::default(), word).len(), 1, "{}", word);
        }
    }
}
