use super::*;

const PALETTES: [Palette; 3] = [Palette::Calm, Palette::HighContrast, Palette::Plain];
const BLACK: [u8; 3] = [0, 0, 0];
const WHITE: [u8; 3] = [255, 255, 255];

/// Every style; a new one that is left out here does not compile.
fn styles(palette: Palette) -> Vec<Style> {
    let Theme {
        body,
        quiet,
        strong,
        heading,
        current,
        past,
        selected,
        key,
        digits,
        nearing: [near, nearer, past_its_time],
        accent,
        flame,
        wax,
        breath,
        frame,
        field,
        cursor,
        notice,
        kept,
    } = Theme::new(palette);
    vec![
        near,
        nearer,
        past_its_time,
        body,
        quiet,
        strong,
        heading,
        current,
        past,
        selected,
        key,
        digits,
        accent,
        flame,
        wax,
        breath,
        frame,
        field,
        cursor,
        notice,
        kept,
    ]
}

fn colours(palette: Palette) -> Vec<Color> {
    styles(palette)
        .iter()
        .flat_map(|s| [s.fg, s.bg])
        .flatten()
        .collect()
}

/// The colour of the 6x6x6 cube or of the row of greys. The first 16 are the user's own and
/// could be anything.
fn rgb(colour: Color) -> [u8; 3] {
    let level = |n: u8| if n == 0 { 0 } else { 55 + 40 * n };
    match colour {
        Color::Indexed(i @ 16..=231) => {
            let i = i - 16;
            [level(i / 36), level(i / 6 % 6), level(i % 6)]
        }
        Color::Indexed(i @ 232..) => [8 + 10 * (i - 232); 3],
        other => panic!("{other:?} looks different on every terminal"),
    }
}

fn luminance(colour: [u8; 3]) -> f64 {
    let [r, g, b] = colour.map(|c| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// The contrast of WCAG 2, from 1 to 21.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Red: the red part stands out clearly over both others.
fn reddish([r, g, b]: [u8; 3]) -> bool {
    i16::from(r) - i16::from(g) > 60 && i16::from(r) - i16::from(b) > 30
}

#[test]
fn nothing_is_red() {
    assert!(reddish([215, 95, 95]) && reddish([255, 135, 0]) && reddish([255, 95, 175]));
    for palette in PALETTES {
        for colour in colours(palette) {
            assert!(!reddish(rgb(colour)), "{palette:?} {colour:?}");
        }
    }
}

#[test]
fn nothing_blinks() {
    for style in PALETTES.into_iter().flat_map(styles) {
        assert!(
            !style
                .add_modifier
                .intersects(Modifier::SLOW_BLINK | Modifier::RAPID_BLINK)
        );
    }
}

#[test]
fn plain_has_no_colour() {
    assert_eq!(colours(Palette::Plain), []);
}

#[test]
fn calm_can_be_read_on_dark_and_on_light() {
    let calm = Theme::new(Palette::Calm);
    assert!(styles(Palette::Calm).iter().all(|s| s.bg.is_none()));
    assert_eq!(
        (calm.body.fg, calm.digits.fg, calm.field.fg),
        (None, None, None)
    );
    for colour in colours(Palette::Calm).into_iter().map(rgb) {
        assert!(contrast(colour, BLACK) >= 3.0, "{colour:?} on black");
        assert!(contrast(colour, WHITE) >= 3.0, "{colour:?} on white");
    }
}

#[test]
fn calm_small_text_has_the_contrast_of_text() {
    let calm = Theme::new(Palette::Calm);
    for style in [
        calm.quiet,
        calm.past,
        calm.kept,
        calm.frame,
        calm.notice,
        calm.key,
    ] {
        for ground in [BLACK, WHITE] {
            let ratio = contrast(rgb(style.fg.unwrap()), ground);
            assert!(ratio >= 4.0, "{style:?} on {ground:?}: {ratio:.2}");
        }
    }
}

#[test]
fn high_contrast_has_it_everywhere() {
    for style in styles(Palette::HighContrast) {
        let ratio = contrast(rgb(style.fg.unwrap()), rgb(style.bg.unwrap()));
        assert!(ratio >= 7.0, "{style:?}: {ratio:.2}");
    }
}

#[test]
fn where_we_are_shows_without_colour() {
    for palette in PALETTES {
        let theme = Theme::new(palette);
        for style in [theme.current, theme.selected, theme.cursor, theme.field] {
            assert_ne!(style.add_modifier, theme.body.add_modifier);
        }
    }
}
