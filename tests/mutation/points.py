# SPDX-License-Identifier: BSL-1.0
"""Where a fault can be planted in a header, found by libclang, and the header with all of them planted at once."""

import bisect
import dataclasses
import re

from clang import cindex
from clang.cindex import CursorKind as Kind

BINARY = {"<": ("less", "<="), "<=": ("less_equal", "<"), ">": ("greater", ">="), ">=": ("greater_equal", ">"),
          "==": ("equal", "!="), "!=": ("not_equal", "=="), "+": ("plus", "-"), "-": ("minus", "+"),
          "*": ("times", "+"), "/": ("divided", "*"), "%": ("modulo", "*"), "&": ("both", "|"), "|": ("either", "&"),
          "^": ("differ", "&"), "<<": ("up", ">>"), ">>": ("down", "<<")}
ASSIGNMENT = {"+=": ("add", "-="), "-=": ("subtract", "+="), "&=": ("restrict_to", "|="), "|=": ("widen_by", "&="),
              "*=": ("multiply", "+=")}
ALGORITHMS = {"min": "max", "max": "min", "min_element": "max_element", "max_element": "min_element",
              "any_of": "all_of", "all_of": "any_of", "none_of": "any_of", "lower_bound": "upper_bound",
              "upper_bound": "lower_bound"}
# Calls without which a program does the same, only slower.
ONLY_SPEED = re.compile(r"\.\s*(reserve|shrink_to_fit)\s*\(|^static_cast<void>")

FUNCTIONS = {Kind.FUNCTION_DECL, Kind.FUNCTION_TEMPLATE, Kind.CXX_METHOD, Kind.CONSTRUCTOR, Kind.DESTRUCTOR,
             Kind.CONVERSION_FUNCTION}
LOOPS = {Kind.FOR_STMT, Kind.CXX_FOR_RANGE_STMT, Kind.WHILE_STMT, Kind.DO_STMT}

TOKEN = re.compile(
    rb"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'|[A-Za-z_]\w*|"
    rb"\d(?:[\w.]|'\d)*|<<=|>>=|<=|>=|==|!=|&&|\|\||\+=|-=|\*=|/=|%=|&=|\|=|\^=|\+\+|--|->|::|<<|\S", re.DOTALL)


@dataclasses.dataclass
class Point:
    header: str
    line: int
    extent: tuple
    function: str
    original: str
    change: str
    insertions: list  # (offset, opens, length of what is wrapped, rank, text with {} for the number)
    replacements: list  # (start, end, text with {})
    occurrence: int = 1
    number: int = 0

    @property
    def key(self):
        """The same from one state of the tree to the next as long as the function and what it says stay."""
        return f"{self.header} | {self.function} | {self.original} | {self.change} | {self.occurrence}"


class Header:
    """The points of one header."""

    def __init__(self, name, text):
        self.name = name
        self.text = text
        self.tokens = [(m.start(), m.end(), m.group().decode("utf-8", "replace")) for m in TOKEN.finditer(text)
                       if not m.group().startswith((b"//", b"/*"))]
        self.starts = [token[0] for token in self.tokens]
        self.lines = [0] + [m.end() for m in re.finditer(rb"\n", text)]
        self.points = []
        self.functions = []

    # What the text says.

    def between(self, start, end):
        return self.tokens[bisect.bisect_left(self.starts, start):bisect.bisect_left(self.starts, end)]

    def before(self, offset, count=1):
        place = bisect.bisect_left(self.starts, offset) - count
        return self.tokens[place] if place >= 0 else (0, 0, "")

    def after(self, offset):
        place = bisect.bisect_left(self.starts, offset)
        return self.tokens[place] if place < len(self.tokens) else (len(self.text), len(self.text), "")

    def words(self, start, end):
        return re.sub(r"\s+", " ", self.text[start:end].decode("utf-8", "replace"))

    # Noting points.

    def note(self, start, end, change, insertions=(), replacements=()):
        line = bisect.bisect_right(self.lines, start)
        original = self.words(start, end)
        self.points.append(Point(self.name, line, (start, end), "::".join(self.functions), original, change, list(insertions),
                                 list(replacements)))

    def wrap(self, start, end, change, opening, closing, rank=5, shown=None, replacements=()):
        length = end - start
        where = shown or (start, end)
        self.note(*where, change, [(start, True, length, rank, opening), (end, False, length, rank, closing)],
                  replacements)

    # The points of a tree of cursors.

    def walk(self, cursor, inside, parent=None, last=False):
        """inside: in the body of a function. last: where a function may end with this statement."""
        kind = cursor.kind
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        if kind in FUNCTIONS:
            self.function(cursor)
            return
        if kind in (Kind.CLASS_DECL, Kind.STRUCT_DECL, Kind.CLASS_TEMPLATE, Kind.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION):
            self.functions.append(cursor.spelling)
            for child in cursor.get_children():
                self.walk(child, False, cursor)
            self.functions.pop()
            return
        if kind == Kind.LAMBDA_EXPR:
            for child in cursor.get_children():
                if child.kind == Kind.COMPOUND_STMT:
                    self.statements(child, True)
            return
        if kind == Kind.STATIC_ASSERT or (inside and kind == Kind.DECL_STMT and self.is_constant(start, end)):
            return
        if kind in (Kind.TYPE_REF, Kind.TEMPLATE_REF, Kind.NAMESPACE_REF, Kind.PARM_DECL, Kind.ENUM_DECL,
                    Kind.TYPE_ALIAS_DECL, Kind.TYPE_ALIAS_TEMPLATE_DECL):
            return
        children = list(cursor.get_children())
        if not inside:
            for child in children:
                self.walk(child, False, cursor)
            return
        if kind == Kind.COMPOUND_STMT:
            self.statements(cursor, last)
            return
        if kind == Kind.IF_STMT and self.after(start + 2)[2] == "constexpr":
            closing = self.closing(self.after(self.after(start + 2)[1])[0])
            for child in children:
                if child.extent.start.offset > closing:
                    self.walk(child, True, cursor, last)
            return
        if kind in (Kind.IF_STMT, Kind.WHILE_STMT, Kind.SWITCH_STMT, Kind.FOR_STMT, Kind.DO_STMT,
                    Kind.CXX_FOR_RANGE_STMT):
            self.control(cursor, children, last)
            return
        if kind in (Kind.CASE_STMT, Kind.DEFAULT_STMT):
            for child in children[1 if kind == Kind.CASE_STMT else 0:]:
                self.statement(child, last)
            return
        self.expression(cursor, children, start, end, parent)
        for child in children:
            self.walk(child, True, cursor)

    def is_constant(self, start, end):
        return any(token[2] == "constexpr" for token in self.between(start, min(end, start + 60))[:4])

    def closing(self, opening):
        """The offset of the bracket that closes the one here."""
        depth = 0
        for token in self.tokens[bisect.bisect_left(self.starts, opening):]:
            depth += token[2] in "([{" and len(token[2]) == 1
            depth -= token[2] in ")]}" and len(token[2]) == 1
            if depth == 0:
                return token[0]
        return len(self.text)

    def function(self, cursor):
        if not cursor.is_definition():
            return
        self.functions.append(cursor.spelling or "function")
        for child in cursor.get_children():
            if child.kind == Kind.COMPOUND_STMT:
                self.statements(child, True)
            elif cursor.kind == Kind.CONSTRUCTOR and child.kind not in (Kind.PARM_DECL, Kind.MEMBER_REF):
                self.walk(child, True, cursor)
        self.functions.pop()

    def statements(self, compound, last, of_switch=False):
        children = list(compound.get_children())
        for child in children:
            if not (of_switch and child == children[-1] and child.kind == Kind.BREAK_STMT):
                self.statement(child, last and child == children[-1])

    def statement(self, cursor, last):
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        kind = cursor.kind
        stop = self.after(end)
        if stop[2] == ";":
            removable = (kind.is_expression() and not ONLY_SPEED.search(self.words(start, end))) or \
                kind in (Kind.BREAK_STMT, Kind.CONTINUE_STMT) or (kind == Kind.RETURN_STMT and not last)
            if removable:
                length = stop[1] - start
                self.note(start, end, "left out",
                          [(start, True, length, 0, "{{ if (!::planted::on({n})) {{ "),
                           (stop[1], False, length, 0, " }} }}")])
        self.walk(cursor, True, None, last)

    def control(self, cursor, children, last):
        start = cursor.extent.start.offset
        opening = next((token for token in self.between(start, cursor.extent.end.offset) if token[2] == "("), None)
        if cursor.kind == Kind.DO_STMT:
            closing = cursor.extent.end.offset
            inner = children[1:]
            rest = children[:1]
        else:
            closing = self.closing(opening[0])
            inner = [c for c in children if c.extent.start.offset <= closing]
            rest = [c for c in children if c.extent.start.offset > closing]
        if cursor.kind in (Kind.IF_STMT, Kind.WHILE_STMT) and not any(c.kind == Kind.VAR_DECL for c in inner) and inner:
            self.negate(inner[-1])
        for child in inner:
            self.walk(child, True, cursor)
        for child in rest:
            if cursor.kind == Kind.SWITCH_STMT and child.kind == Kind.COMPOUND_STMT:
                self.statements(child, last, of_switch=True)
            else:
                # After a loop nothing need follow, so what ends in it may be the end of the function.
                self.statement(child, last)

    def negate(self, condition):
        start, end = condition.extent.start.offset, condition.extent.end.offset
        self.wrap(start, end, "negated", "(static_cast<bool>(", ") != ::planted::on({n}))", rank=1)

    def expression(self, cursor, children, start, end, parent):
        kind = cursor.kind
        if kind == Kind.CONDITIONAL_OPERATOR and children:
            self.negate(children[0])
        elif kind in (Kind.BINARY_OPERATOR, Kind.COMPOUND_ASSIGNMENT_OPERATOR, Kind.CALL_EXPR, Kind.UNEXPOSED_EXPR):
            self.operator(cursor, children, start, end)
        elif kind == Kind.UNARY_OPERATOR:
            self.unary(start, end)
        elif kind == Kind.INTEGER_LITERAL:
            self.integer(start, end, parent)
        elif kind == Kind.CXX_BOOL_LITERAL_EXPR:
            other = "false" if self.words(start, end) == "true" else "true"
            self.wrap(start, end, other, "(", " != ::planted::on({n}))")

    def operator(self, cursor, children, start, end):
        if cursor.kind == Kind.CALL_EXPR:
            self.algorithm(start, end)
        parts = [c for c in children if not c.spelling.startswith("operator") or c.extent.end.offset -
                 c.extent.start.offset > 3]
        parts = sorted(parts, key=lambda c: c.extent.start.offset)
        if len(parts) == 1 and self.after(start)[2] == "!" and cursor.kind == Kind.CALL_EXPR and \
                parts[0].extent.start.offset > start:
            self.unary(start, end)
            return
        if len(parts) != 2 or parts[0].extent.start.offset != start or parts[1].extent.end.offset != end:
            return
        middle = self.between(parts[0].extent.end.offset, parts[1].extent.start.offset)
        word = "".join(token[2] for token in middle)
        if not middle or middle[-1][1] - middle[0][0] != len(word):
            return
        place = (middle[0][0], middle[-1][1])
        if word in ("&&", "||"):
            # a && b is false at once where a does not hold; a || b is true at once where a holds.
            compared, at_once, other = ("!=", "", "||") if word == "&&" else ("==", "!", "&&")
            self.wrap(start, end, f"{word} becomes {other}", "(static_cast<bool>(",
                      f") : {at_once}::planted::on({{n}}))",
                      replacements=[(*place, f") {compared} ::planted::on({{n}}) ? static_cast<bool>(")])
        elif word in BINARY or word in ASSIGNMENT:
            name, other = (BINARY.get(word) or ASSIGNMENT.get(word))
            self.wrap(start, end, f"{word} becomes {other}", f"::planted::{name}({{n}}, ", ")",
                      replacements=[(*place, ",")])

    def algorithm(self, start, end):
        tokens = self.between(start, end)[:4]
        if len(tokens) == 4 and tokens[0][2] == "std" and tokens[1][2] == "::" and tokens[2][2] in ALGORITHMS and \
                tokens[3][2] in ("(", "<"):
            opening = tokens[3]
            if opening[2] == "<":
                opening = next((t for t in self.between(opening[0], end) if t[2] == "("), opening)
            self.note(start, end, f"{tokens[2][2]} becomes {ALGORITHMS[tokens[2][2]]}", [],
                      [(tokens[0][0], tokens[0][1], "::planted"), (opening[0], opening[1], "({n}, ")])

    def unary(self, start, end):
        word = self.after(start)
        name = {"!": "negation", "-": "negative"}.get(word[2])
        if name and self.after(word[1])[2] not in "0123456789":
            self.wrap(start, end, f"without {word[2]}", f"::planted::{name}({{n}}, ", ")",
                      replacements=[(word[0], word[1], "")])

    def integer(self, start, end, parent):
        word = self.words(start, end)
        if not word.isdigit() and not re.fullmatch(r"[0-9]+U?L?L?|0x[0-9A-Fa-f]+U?L?L?", word):
            return
        before, after = self.before(start), self.after(end)
        if before[2] == "[" and parent is not None and parent.kind == Kind.VAR_DECL:
            return
        if before[2] in ("<", ",") and (parent is None or parent.kind not in (
                Kind.BINARY_OPERATOR, Kind.CALL_EXPR, Kind.UNEXPOSED_EXPR, Kind.INIT_LIST_EXPR)):
            return
        if before[2] == "<" and after[2] == ">":
            return
        number = re.sub(r"[UL]+$", "", word)
        if before[2] in "{," and after[2] in "},":
            inside = parent is not None and parent.kind == Kind.INIT_LIST_EXPR or before[2] == "{" or after[2] == "}"
            text = "::planted::number{{{n}, " + word + "}}" if inside else f"({word} + ::planted::on({{n}}))"
            self.note(start, end, f"{number} becomes one more", [], [(start, end, text)])
        else:
            self.note(start, end, f"{number} becomes one more", [], [(start, end, f"({word} + ::planted::on({{n}}))")])


def unit_of(index, include, headers, arguments):
    """One unit that includes all the headers, parsed."""
    text = "#define ZORGPAD_SOURCE\n" + "".join(f"#include <zorgpad/{name}>\n" for name in headers)
    unit = index.parse("core.cpp", args=["-xc++", "-std=c++17", f"-I{include}", *arguments],
                       unsaved_files=[("core.cpp", text)])
    errors = [str(one) for one in unit.diagnostics if one.severity >= cindex.Diagnostic.Error]
    if errors:
        raise RuntimeError("the headers do not parse:\n" + "\n".join(errors[:10]))
    return unit


def find(include, headers, arguments=()):
    """All points of the headers (named from include/zorgpad), in the order of the text."""
    unit = unit_of(cindex.Index.create(), include, headers, arguments)
    wanted = {str(include / "zorgpad" / name): name for name in headers}
    found = {name: Header(name, (include / "zorgpad" / name).read_bytes()) for name in headers}

    def look(cursor):
        for child in cursor.get_children():
            file = child.location.file
            if file is None or file.name not in wanted:
                continue
            if child.kind in (Kind.NAMESPACE, Kind.UNEXPOSED_DECL, Kind.LINKAGE_SPEC):
                look(child)
            else:
                found[wanted[file.name]].walk(child, False)

    look(unit.cursor)
    points = []
    for name in headers:
        seen, places = {}, set()
        negated = {point.extent for point in found[name].points if point.change == "negated"}
        for point in sorted(found[name].points, key=lambda one: (one.line, one.original, one.change)):
            if point.extent in negated and point.change in ("== becomes !=", "!= becomes ==", "without !"):
                continue  # the same fault
            place = (tuple(point.insertions), tuple(point.replacements))
            if place in places:
                continue
            places.add(place)
            same = (point.function, point.original, point.change)
            seen[same] = point.occurrence = seen.get(same, 0) + 1
            points.append(point)
    return points


def plant(text, points):
    """The text of a header with these points in it, and for each line where in it which fault is mentioned."""
    inserted, replaced = {}, {}
    for point in points:
        for offset, opens, length, rank, words in point.insertions:
            # At one place: first what closes, the innermost first; then what opens, the outermost first.
            order = (1, -length, rank) if opens else (0, length, -rank)
            inserted.setdefault(offset, []).append((order, words.format(n=point.number)))
        for start, end, words in point.replacements:
            replaced.setdefault(start, (end, []))[1].append((point.number, words))
    made, place = [], 0
    for offset in sorted(set(inserted) | set(replaced)):
        if offset < place:
            raise RuntimeError("two points replace the same words")
        made.append(text[place:offset])
        place = offset
        made.extend(words.encode() for _, words in sorted(inserted.get(offset, [])))
        if offset in replaced:
            end, all_words = replaced[offset]
            if len(all_words) > 1:
                raise RuntimeError(f"two points replace the same words: {all_words}")
            made.append(all_words[0][1].format(n=all_words[0][0]).encode())
            place = end
    made.append(text[place:])
    return b"".join(made)
