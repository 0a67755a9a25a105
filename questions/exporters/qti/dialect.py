"""How both versions of QTI spell the same things.

Items are built in the words of 2.2; version 3.0 writes them with hyphens, and ``qti-`` before its own elements.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

_HTML = frozenset(("p", "br", "div", "table", "tr", "td"))
_CAPITAL = re.compile(r"(?<=[a-z])([A-Z])")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"


@dataclass(frozen=True, slots=True)
class Dialect:
    """One version of QTI."""

    version: str
    namespace: str
    """Of items and tests."""
    package: str
    """Namespace of the manifest."""
    schema: str
    schema_version: str
    """What the manifest says of itself."""
    resource: str
    """Type of a resource; {} is ``item`` or ``test``."""
    templates: str
    """Address of the rules for scoring; {} is the name of one."""
    hyphens: bool
    """Whether names are written with hyphens."""

    def element(self, name: str, *content: str | etree._Element, **attributes: str) -> etree._Element:
        """An element of QTI, or of HTML; ``lang`` is ``xml:lang``."""
        element = etree.Element(f"{{{self.namespace}}}{self._name(name)}", nsmap={None: self.namespace})
        for key, value in attributes.items():
            element.set(_XML_LANG if key == "lang" else self._attribute(key.rstrip("_")), value)
        for each in content:
            _append(element, each)
        return element

    def manifest_element(self, name: str, *content: str | etree._Element, **attributes: str) -> etree._Element:
        """An element of the manifest."""
        # Some readers look for the namespace of schema instances whether it is used or not.
        spaces = {None: self.package, "xsi": _SCHEMA_INSTANCE}
        element = etree.Element(f"{{{self.package}}}{name}", attributes, nsmap=spaces)
        for each in content:
            _append(element, each)
        return element

    def _name(self, name: str) -> str:
        if not self.hyphens or name in _HTML:
            return name
        return "qti-" + _CAPITAL.sub(r"-\1", name).lower()

    def _attribute(self, name: str) -> str:
        return _CAPITAL.sub(r"-\1", name).lower() if self.hyphens else name


QTI_22 = Dialect(
    version="2.2",
    namespace="http://www.imsglobal.org/xsd/imsqti_v2p2",
    package="http://www.imsglobal.org/xsd/imscp_v1p1",
    schema="QTIv2.2 Package",
    schema_version="1.0.0",
    resource="imsqti_{}_xmlv2p2",
    templates="http://www.imsglobal.org/question/qti_v2p2/rptemplates/{}",
    hyphens=False,
)
QTI_30 = Dialect(
    version="3.0",
    namespace="http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
    package="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
    schema="QTI Package",
    schema_version="3.0.0",
    resource="imsqti_{}_xmlv3p0",
    templates="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/{}.xml",
    hyphens=True,
)


def _append(element: etree._Element, content: str | etree._Element) -> None:
    if not isinstance(content, str):
        element.append(content)
    elif len(element):
        element[-1].tail = (element[-1].tail or "") + content
    else:
        element.text = (element.text or "") + content
