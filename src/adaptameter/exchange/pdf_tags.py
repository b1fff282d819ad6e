"""The tag tree of a pdf: what each piece of a page is, for readers who listen."""

from dataclasses import dataclass, field
from typing import Final
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObjectReference, PDFStream

_XMP: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(slots=True, eq=False)
class Element:
    """One node of the tree: `kids` are nodes, or (page, mark) for content on a page. `attributes` are pdf source."""

    kind: str
    parent: "Element | None"
    attributes: str = ""
    kids: "list[Element | tuple[int, int]]" = field(default_factory=list)


class Tags:
    """Grows while pages are drawn, and is written into the document at the end."""

    def __init__(self) -> None:
        self._root = Element("Document", None)
        self._all = [self._root]
        self._marks: list[list[Element]] = []
        self.here = self._root

    def new_page(self) -> None:
        """Marks are numbered a page."""
        self._marks.append([])

    def open(self, kind: str, attributes: str = "") -> Element:
        """Begin a node below the open one."""
        made = Element(kind, self.here, attributes)
        self.here.kids.append(made)
        self._all.append(made)
        self.here = made
        return made

    def close(self) -> None:
        """End the open node."""
        self.here = self.here.parent or self._root

    def mark(self) -> int:
        """The number by which the next content of this page belongs to the open node."""
        marks = self._marks[-1]
        self.here.kids.append((len(self._marks) - 1, len(marks)))
        marks.append(self.here)
        return len(marks) - 1

    def write(self, document: PDFDocument, title: str, language: str) -> None:
        """Put the tree and the description of the document into it."""
        first = document.objectcounter + 1
        numbers = {id(element): first + place for place, element in enumerate(self._all)}
        pages = [document.idToObjectNumberAndVersion[f"Page{page}"][0] for page in range(1, len(self._marks) + 1)]
        for element in self._all:
            document.Reference(_source(element, numbers, pages, first + len(self._all)), f"Tag{numbers[id(element)]}")
        document.Reference(_tree(numbers[id(self._root)], self._marks, numbers), "Tags")
        catalog = document.Catalog
        catalog.StructTreeRoot = PDFObjectReference("Tags")
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.Metadata = _description(title, language)


def text_string(text: str) -> str:
    """A text of any script as pdf source."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def _source(element: Element, numbers: dict[int, int], pages: list[int], root: int) -> str:
    parent = root if element.parent is None else numbers[id(element.parent)]
    page = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    kids = " ".join(_kid(kid, page, numbers, pages) for kid in element.kids)
    place = "" if page is None else f" /Pg {pages[page]} 0 R"
    return f"<< /Type /StructElem /S /{element.kind} /P {parent} 0 R{place}{element.attributes} /K [{kids}] >>"


def _kid(kid: Element | tuple[int, int], page: int | None, numbers: dict[int, int], pages: list[int]) -> str:
    if isinstance(kid, Element):
        return f"{numbers[id(kid)]} 0 R"
    if kid[0] == page:
        return str(kid[1])
    return f"<< /Type /MCR /Pg {pages[kid[0]]} 0 R /MCID {kid[1]} >>"


def _tree(root: int, marks: list[list[Element]], numbers: dict[int, int]) -> str:
    rows = (
        f"{page} [{' '.join(f'{numbers[id(element)]} 0 R' for element in elements)}]"
        for page, elements in enumerate(marks)
    )
    parents = f"<< /Nums [{' '.join(rows)}] >>"
    return f"<< /Type /StructTreeRoot /K {root} 0 R /ParentTree {parents} /ParentTreeNextKey {len(marks)} >>"


def _description(title: str, language: str) -> PDFStream:
    stream = PDFStream(content=_XMP.format(title=escape(title), language=escape(language)).encode("utf-8"))
    stream.dictionary["Type"] = "/Metadata"
    stream.dictionary["Subtype"] = "/XML"
    stream.filters = []
    return stream
