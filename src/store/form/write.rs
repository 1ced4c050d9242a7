//! Writes the form: one pass of RON, and the checksum set in its place afterwards.

use ron::ser::PrettyConfig;
use serde::Serialize;

use super::{EXTENSIONS, Header, Recorded, VERSION, checksum};
use crate::domain::group::Home;
use crate::domain::key::PublicKey;
use crate::domain::record::{Book, Revision};
use crate::domain::stamp::Stamp;

const TOP: &str =
    "// smil writes this file, for you to read. An edit by hand is noticed and asked about.\n";

#[derive(Serialize)]
struct Written<'a, T> {
    header: Header,
    records: Vec<&'a Revision<T>>,
}

/// The text of a file. `seen` is the latest logical time that `home` was made of.
pub(in crate::store) fn write<T: Recorded>(
    own: &Book<T>,
    seen: Option<Stamp>,
    home: Option<&Home>,
) -> Result<String, ron::Error> {
    text(
        own,
        Header {
            written: seen,
            home: home.cloned(),
            ..header::<T>()
        },
    )
}

/// The text of a file that is for some readers alone.
pub(in crate::store) fn write_for<T: Recorded>(
    own: &Book<T>,
    few: &[PublicKey],
) -> Result<String, ron::Error> {
    let few = few.to_vec();
    text(
        own,
        Header {
            few,
            ..header::<T>()
        },
    )
}

fn header<T: Recorded>() -> Header {
    Header {
        format: T::FORMAT.to_owned(),
        version: VERSION,
        oldest_reader: VERSION,
        checksum: checksum::BLANK.to_owned(),
        written: None,
        home: None,
        few: Vec::new(),
    }
}

fn text<T: Recorded>(own: &Book<T>, header: Header) -> Result<String, ron::Error> {
    let file = Written {
        header,
        records: own.revisions().collect(),
    };
    // Windows' own line ends would give the same records another checksum. Beyond the depth,
    // a step of a plan or a turn's texts stand on one line.
    let pretty = PrettyConfig::new()
        .struct_names(false)
        .new_line("\n")
        .depth_limit(6);
    let mut text = String::with_capacity(4096);
    text.push_str(TOP);
    let options = ron::Options::default().with_default_extension(EXTENSIONS);
    let file: &dyn erased_serde::Serialize = &file;
    options.to_writer_pretty(&mut text, file, pretty)?;
    text.push('\n');
    checksum::seal(&mut text);
    Ok(text)
}
