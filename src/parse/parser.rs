//! The parser's side: gives whatever a [`Target`] asks for, and keeps track of where it is. Must
//! not know any type that is read.

use std::borrow::Cow;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::trace::{Trace, Turn};
use super::waist::{Ask, Enum, Given, Map, Seed, Seq, Source, Stop, Target};

/// What an error of the parser's is kept in. A [`Stop`] cannot hold it: only here is its type known.
struct Kept<'t, 'de, E> {
    error: Option<E>,
    trace: &'t Trace<'de>,
}

impl<'t, 'de, E: Error> Kept<'t, 'de, E> {
    const fn new(trace: &'t Trace<'de>) -> Self {
        Self { error: None, trace }
    }

    /// Keeps an error, and only says that there is one.
    fn keep<T>(&mut self, parsed: Result<T, E>) -> Result<T, Stop> {
        parsed.map_err(|error| {
            self.trace.fail();
            self.error = Some(error);
            Stop::Parser
        })
    }

    /// The error that stopped it: the one that is kept, or what the type said.
    fn error(&mut self, stop: Stop) -> E {
        self.trace.fail();
        match (stop, self.error.take()) {
            (Stop::Parser, Some(error)) => error,
            (stop, _) => stop.into_error(),
        }
    }
}

/// The parser, come to a value.
pub(super) struct Parser<'t, 'de, D: Deserializer<'de>> {
    parser: Option<D>,
    kept: Kept<'t, 'de, D::Error>,
}

impl<'t, 'de, D: Deserializer<'de>> Parser<'t, 'de, D> {
    /// A parser that keeps track of where it is.
    pub(super) const fn new(parser: D, trace: &'t Trace<'de>) -> Self {
        Self {
            parser: Some(parser),
            kept: Kept::new(trace),
        }
    }

    /// The error that stopped it.
    pub(super) fn error(&mut self, stop: Stop) -> D::Error {
        self.kept.error(stop)
    }
}

impl<'de, D: Deserializer<'de>> Source<'de> for Parser<'_, 'de, D> {
    fn give(&mut self, ask: Ask, to: &mut dyn Target<'de>) -> Result<(), Stop> {
        let parser = self.parser.take().ok_or_else(Stop::twice)?;
        let trace = self.kept.trace;
        let to = Through { to, trace };
        self.kept.keep(match ask {
            Ask::Any => parser.deserialize_any(to),
            Ask::Ignored => trace.pass_over(|| parser.deserialize_ignored_any(to)),
            Ask::Bool => parser.deserialize_bool(to),
            Ask::Signed(i8::BITS) => parser.deserialize_i8(to),
            Ask::Signed(i16::BITS) => parser.deserialize_i16(to),
            Ask::Signed(i32::BITS) => parser.deserialize_i32(to),
            Ask::Signed(_) => parser.deserialize_i64(to),
            Ask::Unsigned(u8::BITS) => parser.deserialize_u8(to),
            Ask::Unsigned(u16::BITS) => parser.deserialize_u16(to),
            Ask::Unsigned(u32::BITS) => parser.deserialize_u32(to),
            Ask::Unsigned(_) => parser.deserialize_u64(to),
            Ask::Float => parser.deserialize_f64(to),
            Ask::Char => parser.deserialize_char(to),
            Ask::Text => parser.deserialize_str(to),
            Ask::Name => parser.deserialize_identifier(to),
            Ask::Option => parser.deserialize_option(to),
            Ask::Unit => parser.deserialize_unit(to),
            Ask::UnitStruct(name) => parser.deserialize_unit_struct(name, to),
            Ask::Newtype(name) => parser.deserialize_newtype_struct(name, to),
            Ask::Seq => parser.deserialize_seq(to),
            Ask::Tuple(len) => parser.deserialize_tuple(len, to),
            Ask::TupleStruct(name, len) => parser.deserialize_tuple_struct(name, len, to),
            Ask::Map => parser.deserialize_map(to),
            Ask::Struct(name, fields) => parser.deserialize_struct(name, fields, to),
            Ask::Enum(name, variants) => parser.deserialize_enum(name, variants, to),
        })
    }
}

/// Hands on to a [`Target`] what the parser has for it.
struct Through<'a, 't, 'de> {
    to: &'a mut dyn Target<'de>,
    trace: &'t Trace<'de>,
}

impl<'de> Through<'_, '_, 'de> {
    fn give<E: Error>(self, given: Given<'_, 'de>) -> Result<(), E> {
        self.to.take(given).map_err(Stop::into_error)
    }
}

impl<'de> Visitor<'de> for Through<'_, '_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to.expecting(f)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.give(Given::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.give(Given::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.give(Given::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.give(Given::Float(value))
    }

    fn visit_char<E: Error>(self, value: char) -> Result<(), E> {
        self.give(Given::Char(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.trace.text(text);
        self.give(Given::Text(text))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        self.trace.written(text);
        self.give(Given::Written(text))
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<(), E> {
        self.give(Given::Bytes(bytes))
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.give(Given::Nothing)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.give(Given::Unit)
    }

    fn visit_some<D: Deserializer<'de>>(self, parser: D) -> Result<(), D::Error> {
        let mut parser = Parser::new(parser, self.trace);
        let taken = self.to.take(Given::Some(&mut parser));
        taken.map_err(|stop| parser.error(stop))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, parser: D) -> Result<(), D::Error> {
        let mut parser = Parser::new(parser, self.trace);
        let taken = self.to.take(Given::Newtype(&mut parser));
        taken.map_err(|stop| parser.error(stop))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        let mut items = Items {
            items,
            count: 0,
            kept: Kept::new(self.trace),
        };
        let taken = self.to.take(Given::Seq(&mut items));
        taken.map_err(|stop| items.kept.error(stop))
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        let mut entries = Entries {
            entries,
            key: Cow::default(),
            kept: Kept::new(self.trace),
        };
        let taken = self.to.take(Given::Map(&mut entries));
        taken.map_err(|stop| entries.kept.error(stop))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, one: A) -> Result<(), A::Error> {
        let mut one = OneOf {
            one: Some(one),
            inside: None,
            kept: Kept::new(self.trace),
        };
        let taken = self.to.take(Given::Enum(&mut one));
        taken.map_err(|stop| one.kept.error(stop))
    }
}

/// Hands on a value within another.
struct Inside<'a, 't, 'de> {
    to: &'a mut dyn Seed<'de>,
    trace: &'t Trace<'de>,
}

impl<'de> DeserializeSeed<'de> for Inside<'_, '_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<(), D::Error> {
        let mut parser = Parser::new(parser, self.trace);
        let read = self.to.read(&mut parser);
        read.map_err(|stop| parser.error(stop))
    }
}

/// The same, one turn further on the way.
struct Further<'a, 't, 'de> {
    turn: Turn<'de>,
    inside: Inside<'a, 't, 'de>,
}

impl<'de> DeserializeSeed<'de> for Further<'_, '_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<(), D::Error> {
        let trace = self.inside.trace;
        trace.within(self.turn, || self.inside.deserialize(parser))
    }
}

struct Items<'t, 'de, A: SeqAccess<'de>> {
    items: A,
    count: usize,
    kept: Kept<'t, 'de, A::Error>,
}

impl<'de, A: SeqAccess<'de>> Seq<'de> for Items<'_, 'de, A> {
    fn next(&mut self, to: &mut dyn Seed<'de>) -> Result<bool, Stop> {
        let trace = self.kept.trace;
        let next = self.items.next_element_seed(Further {
            turn: Turn::Item(self.count),
            inside: Inside { to, trace },
        });
        self.count += 1;
        self.kept.keep(next).map(|next| next.is_some())
    }
}

struct Entries<'t, 'de, A: MapAccess<'de>> {
    entries: A,
    /// The last that was read.
    key: Cow<'de, str>,
    kept: Kept<'t, 'de, A::Error>,
}

impl<'de, A: MapAccess<'de>> Map<'de> for Entries<'_, 'de, A> {
    fn key(&mut self, to: &mut dyn Seed<'de>) -> Result<bool, Stop> {
        let trace = self.kept.trace;
        let (key, name) = trace.key(|| self.entries.next_key_seed(Inside { to, trace }));
        self.key = name;
        self.kept.keep(key).map(|key| key.is_some())
    }

    fn value(&mut self, to: &mut dyn Seed<'de>) -> Result<(), Stop> {
        let trace = self.kept.trace;
        let value = self.entries.next_value_seed(Further {
            turn: Turn::Field(std::mem::take(&mut self.key)),
            inside: Inside { to, trace },
        });
        self.kept.keep(value)
    }
}

struct OneOf<'t, 'de, A: EnumAccess<'de>> {
    one: Option<A>,
    inside: Option<A::Variant>,
    kept: Kept<'t, 'de, A::Error>,
}

impl<'de, A: EnumAccess<'de>> OneOf<'_, 'de, A> {
    fn inside(&mut self) -> Result<A::Variant, Stop> {
        self.inside.take().ok_or_else(Stop::twice)
    }
}

impl<'de, A: EnumAccess<'de>> Enum<'de> for OneOf<'_, 'de, A> {
    fn variant(&mut self, to: &mut dyn Seed<'de>) -> Result<(), Stop> {
        let one = self.one.take().ok_or_else(Stop::twice)?;
        let trace = self.kept.trace;
        let variant = one.variant_seed(Inside { to, trace });
        let ((), inside) = self.kept.keep(variant)?;
        self.inside = Some(inside);
        Ok(())
    }

    fn unit(&mut self) -> Result<(), Stop> {
        let unit = self.inside()?.unit_variant();
        self.kept.keep(unit)
    }

    fn newtype(&mut self, to: &mut dyn Seed<'de>) -> Result<(), Stop> {
        let trace = self.kept.trace;
        let value = self.inside()?.newtype_variant_seed(Inside { to, trace });
        self.kept.keep(value)
    }

    fn fields(&mut self, ask: Ask, to: &mut dyn Target<'de>) -> Result<(), Stop> {
        let trace = self.kept.trace;
        let (inside, to) = (self.inside()?, Through { to, trace });
        self.kept.keep(match ask {
            Ask::Tuple(len) => inside.tuple_variant(len, to),
            Ask::Struct(_, fields) => inside.struct_variant(fields, to),
            _ => Err(A::Error::custom("a variant has no such fields")),
        })
    }
}
