//! The id of an entry of the toolbox, and how it is told from the ids of what a session's own
//! author wrote. Must not know the entry.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Tool;
use crate::domain::stamp::Id;

/// Which entry of the toolbox.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ToolId(String);

/// What stands before the id where something was chosen in a step. No author's own id holds a
/// slash.
const FROM_THE_TOOLBOX: &str = "toolbox/";

impl ToolId {
    /// The id of an entry.
    #[must_use]
    pub fn of(tool: &Tool) -> Self {
        Self(tool.id.clone())
    }

    /// An entry's id as a file's name says it; `None` where that can be none.
    #[must_use]
    pub fn new(id: &str) -> Option<Self> {
        id.parse::<Id>().is_ok().then(|| Self(id.to_owned()))
    }

    /// The id that was chosen in a step, if what was chosen comes from the toolbox.
    #[must_use]
    pub fn from_choice(choice: &str) -> Option<Self> {
        Self::new(choice.strip_prefix(FROM_THE_TOOLBOX)?)
    }

    /// How the choice of this entry in a step is kept.
    #[must_use]
    pub fn choice(&self) -> String {
        format!("{FROM_THE_TOOLBOX}{}", self.0)
    }

    /// The id as the file's name says it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ToolId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_says_whether_it_comes_from_the_toolbox() {
        let id = ToolId("weather-inside".into());
        assert_eq!(ToolId::from_choice(&id.choice()), Some(id));
        assert_eq!(ToolId::from_choice("weather-inside"), None);
        assert_eq!(ToolId::from_choice("toolbox/"), None);
    }
}
