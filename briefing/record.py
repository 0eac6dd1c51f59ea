"""A dataclass made quickly: that nobody changes a frozen one the type checker sees to, for a guard takes longest."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["MISSING", "field", "fields", "record", "replace"]

if TYPE_CHECKING:
    from dataclasses import MISSING, field, fields, replace
    from dataclasses import dataclass as record
else:
    import os
    from functools import cache
    from operator import attrgetter

    from briefing.store.compiled import Shelf

    MISSING = object()  # where no default is given
    FIELDS = "__record_fields__"

    class Field:
        """What is told of a field, as by that of ``dataclasses``."""

        __slots__ = ("compare", "default", "default_factory", "init", "kw_only", "name", "repr")

        def __init__(self, default, default_factory, init, repr, compare, kw_only):
            self.default, self.default_factory = default, default_factory
            self.init, self.repr, self.compare, self.kw_only = init, repr, compare, kw_only
            self.name = ""  # told as the class is made

    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, compare=True, kw_only=False):
        """As that of ``dataclasses``, which takes as long to import as thirty records to make."""
        return Field(default, default_factory, init, repr, compare, kw_only)

    def fields(one):
        """Those of a record or of its class, in their order."""
        return tuple(getattr(one, FIELDS).values())

    def record(*, frozen: bool, slots: bool, kw_only: bool = False) -> type:
        """As ``dataclass``, with the equality and, where it is frozen, the hash of one, built and copied in a third of
        its time.

        The class itself is made in a quarter of the time too, which a start has a hundred times: it is compared, hashed
        and shown by a list of its fields, where ``dataclass`` compiles functions for each class.
        """

        def made(cls: type) -> type:
            own = _own(cls, kw_only)
            fields = {**getattr(cls, FIELDS, {}), **own}
            if slots:
                cls = _slotted(cls, own)
            else:
                for name, told in own.items():
                    _leave_default(cls, name, told)
            setattr(cls, FIELDS, fields)
            cls.__dataclass_fields__ = ForDataclasses()
            _give_methods(cls, fields, frozen)
            return cls

        return made

    def replace(one, /, **changes):
        """As that of ``dataclasses``, in a sixth of its time. Raises KeyError for a field that is not given to it."""
        return _copying(one.__class__, *changes)(one, *changes.values())

    @cache
    def _copying(cls, *changed):
        """What makes a record of the class from another and the values of the fields that are changed."""
        given = {told.name: told.kw_only for told in fields(cls) if told.init}
        for name in changed:
            given[name]  # or it is no field
        values = (f"{name}={name}" if name in changed else f"{name}=_one.{name}" for name in given if given[name])
        places = (name if name in changed else f"_one.{name}" for name in given if not given[name])
        text = f"def copied({', '.join(('_one', *changed))}):\n return _cls({', '.join((*places, *values))})"
        made = {"_cls": cls}
        exec(_code(text), made)
        return made["copied"]

    # ------------------------------------------------------------ making the class
    def _own(cls, kw_only):
        """The fields that a class adds to those of its bases or tells otherwise."""
        own = {}
        for name, kind in vars(cls).get("__annotations__", {}).items():
            if kind.startswith("ClassVar"):
                continue
            told = vars(cls).get(name, MISSING)
            if not isinstance(told, Field):
                if hasattr(told, "default_factory"):
                    raise TypeError(f"{cls.__name__}.{name} is told by the field of dataclasses: take that of records")
                told = field(default=told, kw_only=kw_only)
            own[name], told.name = told, name
        return own

    def _leave_default(cls, name, told):
        """Have the class hold the default of a field, as a dataclass does."""
        if told.default is not MISSING:
            setattr(cls, name, told.default)
        elif name in vars(cls):
            delattr(cls, name)

    def _slotted(cls, own):
        """The class made once more, with slots for its fields."""
        taken = {name for base in cls.__mro__[1:] for name in vars(base).get("__slots__", ())}
        body = {name: value for name, value in vars(cls).items() if name not in own}
        body["__slots__"] = tuple(name for name in own if name not in taken)
        body.pop("__dict__", None)
        body.pop("__weakref__", None)
        made = type(cls)(cls.__name__, cls.__bases__, body)
        made.__qualname__ = cls.__qualname__
        return made

    def _give_methods(cls, fields, frozen):
        """Give it those that it has not got."""
        shown = [name for name, told in fields.items() if told.repr]
        values = _values([name for name, told in fields.items() if told.compare])

        def __eq__(self, other):
            return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

        def __hash__(self):
            return hash(values(self))

        def __repr__(self):
            return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

        for method in (_init(cls, fields), __eq__, __hash__, __repr__):
            if vars(cls).get(method.__name__) is None:  # Python takes the hash of a class that has an equality
                setattr(cls, method.__name__, method)
        if not frozen:
            cls.__hash__ = None

    def _init(cls, fields):
        """Its ``__init__``: the one method that is compiled, for it runs a thousand times a report."""
        given = {"_none": MISSING}
        by_place, by_name, lines = ["self"], [], []
        for name, told in fields.items():
            value, default = name, ""
            if told.default_factory is not MISSING:
                given[f"_{name}"] = told.default_factory
                value, default = f"_{name}() if {name} is _none else {name}", "=_none"
                value = value if told.init else f"_{name}()"
            elif told.default is not MISSING:
                given[f"_{name}"] = told.default
                value, default = name if told.init else f"_{name}", f"=_{name}"
            elif not told.init:
                continue
            lines.append(f" self.{name} = {value}")
            if told.init:
                (by_name if told.kw_only else by_place).append(name + default)
        if hasattr(cls, "__post_init__"):
            lines.append(" self.__post_init__()")
        parameters = ", ".join([*by_place, "*", *by_name] if by_name else by_place)
        exec(_code("\n".join([f"def __init__({parameters}):", *lines, " return None"])), given)
        return given["__init__"]

    def _code(text):
        """The text compiled: to parse it takes twice as long as all else that makes a class."""
        code = SHELF.get(text)
        if code is None:
            SHELF.new.append(text)
            code = _compiled(text)
        return code

    def _compiled(text):
        return compile(text, "<record>", "exec")

    SHELF = Shelf(os.path.dirname(__file__), "records", _compiled)

    def _values(names):
        """What gives the values of the fields of those names."""
        return attrgetter(*names) if names else lambda _: ()

    class ForDataclasses:
        """What the functions of ``dataclasses`` ask a class for, told where they ask."""

        def __get__(self, one, cls):
            import dataclasses

            found = {}
            for name, told in getattr(cls, FIELDS).items():
                by_name = {key: getattr(told, key) for key in ("init", "repr", "compare", "kw_only")}
                for key in ("default", "default_factory"):
                    if getattr(told, key) is not MISSING:
                        by_name[key] = getattr(told, key)
                found[name] = dataclasses.field(**by_name)
                found[name].name, found[name]._field_type = name, dataclasses._FIELD
            return found
