//! The types' side: lets a type read from whatever a [`Source`] is. Must not know the parser.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};

use super::waist::{Ask, Enum, Given, Map, Seed, Seq, Source, Stop, Target};

/// Reads a value.
pub(super) fn read<'de, T: Deserialize<'de>>(from: &mut dyn Source<'de>) -> Result<T, Stop> {
    T::deserialize(From(from))
}

/// A value to be read.
struct From<'a, 'de>(&'a mut dyn Source<'de>);

/// Asks for one kind of value; whatever else comes is not made code for.
macro_rules! ask {
    ($($name:ident($($arg:ident: $kind:ty),*) => $ask:expr, $form:ty;)*) => {$(
        fn $name<V: Visitor<'de>>(self, $($arg: $kind,)* visitor: V) -> Result<V::Value, Stop> {
            let mut slot = Slot::<V, $form>::new(visitor);
            self.0.give($ask, &mut slot)?;
            slot.into_value()
        }
    )*};
}

type Name = &'static str;
type Names = &'static [&'static str];

impl<'de> Deserializer<'de> for From<'_, 'de> {
    type Error = Stop;

    ask! {
        deserialize_any() => Ask::Any, form::Any;
        deserialize_ignored_any() => Ask::Ignored, form::Any;
        deserialize_bool() => Ask::Bool, form::Scalar;
        deserialize_i8() => Ask::Signed(i8::BITS), form::Scalar;
        deserialize_i16() => Ask::Signed(i16::BITS), form::Scalar;
        deserialize_i32() => Ask::Signed(i32::BITS), form::Scalar;
        deserialize_i64() => Ask::Signed(i64::BITS), form::Scalar;
        deserialize_u8() => Ask::Unsigned(u8::BITS), form::Scalar;
        deserialize_u16() => Ask::Unsigned(u16::BITS), form::Scalar;
        deserialize_u32() => Ask::Unsigned(u32::BITS), form::Scalar;
        deserialize_u64() => Ask::Unsigned(u64::BITS), form::Scalar;
        deserialize_f32() => Ask::Float, form::Scalar;
        deserialize_f64() => Ask::Float, form::Scalar;
        deserialize_char() => Ask::Char, form::Scalar;
        deserialize_str() => Ask::Text, form::Text;
        deserialize_string() => Ask::Text, form::Text;
        deserialize_bytes() => Ask::Any, form::Any;
        deserialize_byte_buf() => Ask::Any, form::Any;
        deserialize_identifier() => Ask::Name, form::Text;
        deserialize_option() => Ask::Option, form::Option;
        deserialize_unit() => Ask::Unit, form::Scalar;
        deserialize_unit_struct(name: Name) => Ask::UnitStruct(name), form::Scalar;
        deserialize_newtype_struct(name: Name) => Ask::Newtype(name), form::Newtype;
        deserialize_seq() => Ask::Seq, form::Seq;
        deserialize_tuple(len: usize) => Ask::Tuple(len), form::Seq;
        deserialize_tuple_struct(name: Name, len: usize) => Ask::TupleStruct(name, len), form::Seq;
        deserialize_map() => Ask::Map, form::Map;
        deserialize_struct(name: Name, fields: Names) => Ask::Struct(name, fields), form::Map;
        deserialize_enum(name: Name, variants: Names) => Ask::Enum(name, variants), form::Enum;
    }
}

/// What can come where something was asked for: the parser gives a struct as keys with values and
/// never as a row, so a struct needs no code for rows.
trait Form {
    fn put<'de, V: Visitor<'de>>(visitor: V, given: Given<'_, 'de>) -> Result<V::Value, Stop>;
}

mod form {
    //! The forms, each by what can come.

    use super::*;

    macro_rules! forms {
        ($($name:ident { $($given:pat => $visit:ident($($value:expr),*),)* })*) => {$(
            pub(super) struct $name;

            impl Form for $name {
                fn put<'de, V: Visitor<'de>>(
                    visitor: V,
                    given: Given<'_, 'de>,
                ) -> Result<V::Value, Stop> {
                    match given {
                        $($given => visitor.$visit($($value),*),)*
                        #[allow(unreachable_patterns, reason = "one form takes everything")]
                        other => Err(Stop::invalid_type(other.unexpected(), &visitor)),
                    }
                }
            }
        )*};
    }

    forms! {
        Any {
            Given::Bool(value) => visit_bool(value),
            Given::Signed(value) => visit_i64(value),
            Given::Unsigned(value) => visit_u64(value),
            Given::Float(value) => visit_f64(value),
            Given::Char(value) => visit_char(value),
            Given::Text(value) => visit_str(value),
            Given::Written(value) => visit_str(value),
            Given::Bytes(value) => visit_bytes(value),
            Given::Nothing => visit_none(),
            Given::Unit => visit_unit(),
            Given::Some(value) => visit_some(From(value)),
            Given::Newtype(value) => visit_newtype_struct(From(value)),
            Given::Seq(list) => visit_seq(Items(list)),
            Given::Map(map) => visit_map(Entries(map)),
            Given::Enum(one) => visit_enum(OneOf(one)),
        }
        Scalar {
            Given::Bool(value) => visit_bool(value),
            Given::Signed(value) => visit_i64(value),
            Given::Unsigned(value) => visit_u64(value),
            Given::Float(value) => visit_f64(value),
            Given::Char(value) => visit_char(value),
            Given::Unit => visit_unit(),
        }
        Text {
            Given::Text(value) => visit_str(value),
            Given::Written(value) => visit_str(value),
        }
        Option {
            Given::Nothing => visit_none(),
            Given::Some(value) => visit_some(From(value)),
        }
        Newtype { Given::Newtype(value) => visit_newtype_struct(From(value)), }
        Seq { Given::Seq(list) => visit_seq(Items(list)), }
        Map { Given::Map(map) => visit_map(Entries(map)), }
        Enum { Given::Enum(one) => visit_enum(OneOf(one)), }
    }
}

/// A visitor, and then what it made of what it was given.
struct Slot<'de, V: Visitor<'de>, F> {
    visitor: Option<V>,
    value: Option<V::Value>,
    form: PhantomData<F>,
}

impl<'de, V: Visitor<'de>, F> Slot<'de, V, F> {
    const fn new(visitor: V) -> Self {
        Self {
            visitor: Some(visitor),
            value: None,
            form: PhantomData,
        }
    }

    fn into_value(self) -> Result<V::Value, Stop> {
        self.value.ok_or_else(Stop::twice)
    }
}

impl<'de, V: Visitor<'de>, F: Form> Target<'de> for Slot<'de, V, F> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.visitor {
            Some(visitor) => visitor.expecting(f),
            None => Ok(()),
        }
    }

    fn take(&mut self, given: Given<'_, 'de>) -> Result<(), Stop> {
        let visitor = self.visitor.take().ok_or_else(Stop::twice)?;
        self.value = Some(F::put(visitor, given)?);
        Ok(())
    }
}

/// What makes a value within another, and then that value.
struct Sown<'de, S: DeserializeSeed<'de>> {
    seed: Option<S>,
    value: Option<S::Value>,
}

impl<'de, S: DeserializeSeed<'de>> Sown<'de, S> {
    const fn new(seed: S) -> Self {
        Self {
            seed: Some(seed),
            value: None,
        }
    }

    fn into_value(self) -> Result<S::Value, Stop> {
        self.value.ok_or_else(Stop::twice)
    }
}

impl<'de, S: DeserializeSeed<'de>> Seed<'de> for Sown<'de, S> {
    fn read(&mut self, from: &mut dyn Source<'de>) -> Result<(), Stop> {
        let seed = self.seed.take().ok_or_else(Stop::twice)?;
        self.value = Some(seed.deserialize(From(from))?);
        Ok(())
    }
}

struct Items<'a, 'de>(&'a mut dyn Seq<'de>);

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Stop;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Stop> {
        let mut sown = Sown::new(seed);
        if self.0.next(&mut sown)? {
            sown.into_value().map(Some)
        } else {
            Ok(None)
        }
    }
}

struct Entries<'a, 'de>(&'a mut dyn Map<'de>);

impl<'de> MapAccess<'de> for Entries<'_, 'de> {
    type Error = Stop;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Stop> {
        let mut sown = Sown::new(seed);
        if self.0.key(&mut sown)? {
            sown.into_value().map(Some)
        } else {
            Ok(None)
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Stop> {
        let mut sown = Sown::new(seed);
        self.0.value(&mut sown)?;
        sown.into_value()
    }
}

struct OneOf<'a, 'de>(&'a mut dyn Enum<'de>);

impl<'de> EnumAccess<'de> for OneOf<'_, 'de> {
    type Error = Stop;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Stop> {
        let mut sown = Sown::new(seed);
        self.0.variant(&mut sown)?;
        Ok((sown.into_value()?, self))
    }
}

impl<'de> VariantAccess<'de> for OneOf<'_, 'de> {
    type Error = Stop;

    fn unit_variant(self) -> Result<(), Stop> {
        self.0.unit()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Stop> {
        let mut sown = Sown::new(seed);
        self.0.newtype(&mut sown)?;
        sown.into_value()
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Stop> {
        let mut slot = Slot::<V, form::Seq>::new(visitor);
        self.0.fields(Ask::Tuple(len), &mut slot)?;
        slot.into_value()
    }

    fn struct_variant<V: Visitor<'de>>(self, fields: Names, visitor: V) -> Result<V::Value, Stop> {
        let mut slot = Slot::<V, form::Map>::new(visitor);
        self.0.fields(Ask::Struct("", fields), &mut slot)?;
        slot.into_value()
    }
}
