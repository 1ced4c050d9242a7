//! Words that have no place in a text: labels for people, and words of the neighbouring language.
//! One a word or phrase, in small letters; `*` at the end stands for any ending.

use smil::domain::language::Lang;

/// Words that make an illness of a person, or one family less of a family than another.
pub const fn labels(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Nb => LABELS_NB,
        Lang::Da => LABELS_DA,
        Lang::En => LABELS_EN,
    }
}

#[rustfmt::skip]
const LABELS_NB: &[&str] = &[
    "psykisk syke", "psykisk syk", "de syke", "rusmisbruk*", "misbruk*", "rusavhengige",
    "alkoholik*", "alkis*", "narkoman*", "dranker*", "fyllik*", "sinnssyk*", "sinnslidende",
    "gærn*", "gal", "offer", "offeret", "ofre", "ofrene", "lider av", "normal familie",
    "normale familier", "vanlig familie", "vanlige familier", "ødelagt hjem", "ødelagte hjem",
    "skilsmissebarn*", "problembarn*", "problemfamilie*",
];

#[rustfmt::skip]
const LABELS_DA: &[&str] = &[
    "psykisk syge", "psykisk syg", "de syge", "sindssyg*", "sindslidende", "misbrug*",
    "stofmisbrug*", "alkoholmisbrug*", "alkoholik*", "alkis*", "narkoman*", "dranker*",
    "drukmås*", "drukken*", "offer", "offeret", "ofre", "ofrene", "lider af", "normal familie",
    "normale familier", "almindelig familie", "almindelige familier", "skilsmissebarn*",
    "skilsmissebørn*", "problembarn*", "problembørn*", "problemfamilie*",
];

#[rustfmt::skip]
const LABELS_EN: &[&str] = &[
    "mentally ill", "the ill", "the sick", "addict", "addicts", "addicted", "alcoholic*",
    "junkie*", "drunk", "drunks", "drunkard*", "abuser*", "substance abuse", "crazy", "insane",
    "madman", "lunatic*", "psycho*", "victim*", "suffers from", "suffering from", "normal family",
    "normal families", "ordinary family", "ordinary families", "broken home*", "broken family",
    "broken families", "problem child*", "dysfunctional",
];

/// Words that look as if they belonged and belong next door.
pub const fn foreign(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Nb => DANISH,
        Lang::Da => NORWEGIAN,
        Lang::En => &[
            "og", "ikke", "jeg", "det", "på", "til", "eller", "hva", "hvad", "noe", "noget",
        ],
    }
}

/// Danish words that are none in Norwegian, and Norwegian ones that are stiff.
#[rustfmt::skip]
const DANISH: &[&str] = &[
    "hvad", "mig", "dig", "sig", "af", "bange", "vred", "dreng", "drengen", "drenge", "pige",
    "pigen", "piger", "hinanden", "måske", "uge", "ugen", "ugens", "uger", "noget", "nogen",
    "nogle", "børn", "børnene", "børnenes", "kigge", "kigger", "kig", "jer", "jeres", "gør",
    "gøre", "efter", "bagefter", "mellem", "uden", "udenfor", "ud", "ind", "indeni", "hjælp",
    "hjælpe", "hjælper", "sådan", "laver", "fortæl", "fortælle", "fortæller", "tænk", "tænke",
    "tænker", "tænde", "syg", "syge", "sygdom", "sygdomme", "vores", "sige", "siger", "sagde",
    "nemt", "krop", "blive", "bliver", "blev", "blevet", "åben", "åbne", "åbner", "hvornår",
    "derhjemme", "spørg", "spørge", "spørger", "spørgsmål", "spørgsmålet", "venskab", "kærlighed",
    "forælder", "forældre", "forældrene", "brugerrepræsentant*", "afspænding*", "vejret ind",
    "stilhed", "tryghed", "glæde", "glæder", "sjov", "sjovt", "sjove", "kage", "søskende",
    "værktøjskasse*", "navneskilt*", "tage", "tager", "bruge", "bruger", "brug", "boken",
    "hovedsakelig", "uken", "gruppen", "gruppens", "mappen", "jenten", "samtlige", "således",
    "vedrørende",
];

/// Norwegian words that are none in Danish. Left out are those that Danish has with another
/// sense, and that are seen in what stands beside them: `slik` (sweets), `puste` (to blow),
/// `deres`, `nå`, `rar`, `by`.
#[rustfmt::skip]
const NORWEGIAN: &[&str] = &[
    "hva", "meg", "deg", "seg", "av", "opp", "noe", "noen", "barna", "barnas", "uke", "uka",
    "ukas", "uken", "ukens", "uker", "gutt", "gutten", "gutter", "jente", "jenta", "jenter",
    "redd", "sint", "lei seg", "lei deg", "lei meg", "pust inn", "puste inn", "puster inn",
    "pust ind", "puste ind", "puster ind", "pusteøvelse*", "avspenning*", "bra", "slik at",
    "slik som", "slik er", "slik kan", "slik gør", "slik gjør", "kanskje", "hverandre",
    "hverandres", "etterpå", "etter", "dere", "mye", "si", "sier", "gjør", "gjøre", "gjøres",
    "fram", "framme", "inn", "inni", "inne", "ut", "ute", "enn", "uten", "mellom", "fortell",
    "fortelle", "forteller", "spør", "spørre", "spørsmål", "spørsmålet", "hjelp", "hjelpe",
    "hjelper", "hjelpen", "trenger", "trenge", "liker", "likte", "stillhet", "trygg", "glede",
    "gleder", "kjenn", "kjenne", "kjenner", "kjent", "skje", "skjer", "skjedde", "begynne",
    "begynner", "finne", "finner", "våre", "vårt", "gruppa", "gruppas", "boka", "døra", "hånda",
    "tida", "mappa", "klokka", "brua", "kropp", "stein", "steiner", "teip", "navnelapp*", "takk",
    "lek", "leken", "leker", "leke", "syk", "syke", "sykt", "sykdom", "sykdommen", "rusproblemer",
    "foreldre", "foreldrene", "søsken", "brukerrepresentant*", "verktøykass*", "tusjer", "tenk",
    "tenke", "tenker", "tenn", "tenner", "tenne", "lett å", "å se", "å være", "å gjøre",
    "kjempe*", "gøy", "kjedelig*", "bursdag*", "vennskap*", "kjærlighet*", "snill", "snille",
    "uansett", "mamma", "pappa", "bilde*",
];

/// Whether a word is spelt as only the neighbours spell: no Danish word ends in two of the same
/// consonant, or has `øy`, `ei`, `kj` or `sjon`; no Norwegian one has `øj` or `tion`.
pub fn is_spelt_next_door(word: &str, lang: Lang) -> bool {
    const LOANS: [&str; 4] = ["stress", "jazz", "fitness", "chill"];
    const ITS_OWN: [&str; 5] = ["gjort", "gjorde", "gjaldt", "kjole", "kjoler"];
    match lang {
        Lang::En => word.contains(['æ', 'ø', 'å']),
        Lang::Nb => ["øj", "tion"].iter().any(|part| word.contains(part)),
        Lang::Da if LOANS.contains(&word) || ITS_OWN.iter().any(|own| word.ends_with(own)) => false,
        Lang::Da => {
            let mut last = word.chars().rev();
            let doubled = matches!((last.next(), last.next()), (Some(a), Some(b))
                if a == b && !"aeiouyæøå0123456789".contains(a));
            let parts = ["øy", "ei", "kj", "gj", "sjon"];
            // `skjold`, `skjule` and `skjorte` are its own.
            let rest = word.replace("skj", "");
            doubled || parts.iter().any(|part| rest.contains(part))
        }
    }
}
