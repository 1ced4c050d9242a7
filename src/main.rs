//! Wires the parts together; knows nothing itself.

use std::env;
use std::path::PathBuf;

use smil::app::Start;
use smil::app::look::{Look, Palette};
use smil::domain::language::Lang;
use smil::run::clock::Speed;
use smil::run::{self, Options};

fn main() -> anyhow::Result<()> {
    let folder = |name| env::var_os(name).map(PathBuf::from);
    let lang = env::var("SMIL_LANG").ok();
    let plain = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    run::start(Options {
        data: folder("SMIL_DATA_DIR"),
        state: folder("SMIL_STATE_DIR"),
        lang: lang.and_then(|name| Lang::from_locale(&name)),
        system_lang: sys_locale::get_locale()
            .and_then(|name| Lang::from_locale(&name))
            .unwrap_or(Lang::En),
        look: Look {
            palette: if plain { Palette::Plain } else { Palette::Calm },
            ..Look::default()
        },
        speed: Speed::TRUE,
        start: Start::Home,
    })?;
    Ok(())
}
