use super::whole_parts;

#[test]
fn a_line_that_is_too_long_loses_its_last_parts_whole() {
    let line = "SMIL etter veilederen · 8–12 år · hver uke";
    assert_eq!(whole_parts(line, 80), line);
    assert_eq!(whole_parts(line, 41), "SMIL etter veilederen · 8–12 år");
    assert_eq!(whole_parts(line, 30), "SMIL etter veilederen");
    // The first part stands in any case; it is cut where it is drawn.
    assert_eq!(whole_parts(line, 3), "SMIL etter veilederen");
    assert_eq!(whole_parts("", 3), "");
}
