//! A key's fingerprint in words, short enough to be read out on the telephone. The same words in every
//! language: two leaders may read them on screens in different ones. Must not know what a key is for.

use super::Words;
use crate::domain::key::PublicKey;

impl Words {
    /// The eight words by which people make sure that they mean the same key.
    #[must_use]
    pub fn fingerprint(&self, key: &PublicKey) -> String {
        let words = key.fingerprint().map(|n| WORDS[usize::from(n)]);
        words.join(" ")
    }
}

/// A word for each number that fits in a byte. Never changed: people keep what they once read out.
/// No two differ in one letter only.
const WORDS: [&str; 256] = [
    "acorn", "air", "album", "amber", "anchor", "apple", "april", "arm", "arrow", "atlas", "aunt",
    "autumn", "baby", "badge", "bag", "baker", "ball", "bamboo", "banana", "band", "barn",
    "basket", "bath", "beach", "bean", "bed", "belt", "berry", "bird", "boat", "bone", "book",
    "bottle", "bow", "branch", "bread", "brick", "bridge", "brush", "bucket", "bus", "butter",
    "button", "cabin", "cake", "camel", "camera", "candle", "canoe", "car", "carpet", "carrot",
    "castle", "chair", "cherry", "chess", "circle", "city", "clock", "cloud", "clover", "cocoa",
    "coin", "compass", "copper", "corner", "cotton", "cousin", "crab", "crown", "cup", "curtain",
    "daisy", "dance", "deer", "desk", "diamond", "dinner", "doctor", "dog", "dolphin", "donkey",
    "door", "dragon", "dream", "drum", "duck", "eagle", "earth", "egg", "eight", "elbow", "engine",
    "evening", "eye", "fairy", "falcon", "family", "feather", "fence", "field", "finger", "fire",
    "fish", "flag", "flower", "flute", "foot", "forest", "fork", "fox", "frog", "fruit", "garden",
    "gate", "giraffe", "glass", "glove", "gold", "goose", "grape", "guitar", "hammer", "harbor",
    "hat", "hawk", "heart", "hedge", "hen", "hill", "honey", "horse", "ice", "island", "jacket",
    "jam", "jelly", "juice", "jungle", "kettle", "key", "king", "kitchen", "kite", "knee",
    "ladder", "lamp", "leaf", "lemon", "letter", "lion", "lizard", "magnet", "map", "marble",
    "market", "meadow", "melon", "milk", "mirror", "moon", "morning", "mouse", "museum", "music",
    "nail", "needle", "nest", "nose", "nut", "oak", "ocean", "olive", "onion", "orange", "otter",
    "owl", "paint", "palace", "panda", "paper", "pasta", "pear", "pencil", "penguin", "pepper",
    "piano", "picnic", "pillow", "pilot", "pine", "pirate", "planet", "plate", "pocket", "pond",
    "potato", "pumpkin", "puzzle", "queen", "rabbit", "radio", "rain", "ribbon", "river", "robin",
    "robot", "roof", "sailor", "salt", "school", "sea", "seed", "shadow", "sheep", "shell", "ship",
    "shoe", "silver", "sister", "snow", "soap", "sock", "spider", "spoon", "spring", "star",
    "stone", "storm", "summer", "sun", "swan", "table", "tiger", "tomato", "tooth", "tower",
    "tree", "truck", "turtle", "uncle", "valley", "vase", "violin", "wagon", "water", "wave",
    "whale", "wheel", "wind", "window", "winter", "wolf", "wood", "yard", "zebra",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Lang;

    #[test]
    fn no_word_stands_twice_and_no_two_differ_in_one_letter() {
        for (n, one) in WORDS.iter().enumerate() {
            for other in &WORDS[n + 1..] {
                assert!(strsim::levenshtein(one, other) > 1, "{one} {other}");
            }
        }
    }

    #[test]
    fn a_fingerprint_reads_the_same_in_every_language() {
        let key = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";
        let key: PublicKey = key.parse().unwrap();
        let told = Lang::ALL.map(|lang| Words::new(lang).fingerprint(&key));
        assert_eq!(told[0].split(' ').count(), 8);
        assert!(told.iter().all(|words| *words == told[0]), "{told:?}");
    }
}
