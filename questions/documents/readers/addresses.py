"""What an address or a wiki title links to: the name of an article, a file, or nothing of interest."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

FILE = "\0file"
"""Stands for the target of a link to an image or a category: nothing that is read."""

_NAMESPACE = re.compile(r"(?i)(?:^|[/:])(?:file|image|media|category|檔案|档案|文件|图像|圖像|媒[體体]|分类|分類):")
_ARTICLE = re.compile(
    r"^(?:https?://[a-z-]+\.(?:m\.)?wikipedia\.org)?/(?:wiki|zh-?\w*)/(?P<wiki>.+)$"
    r"|^(?:https?://[a-z-]+\.(?:m\.)?wikipedia\.org)?/w/index\.php\?title=(?P<index>[^&]+)"
    r"|^(?:\.\./Page/|\./)(?P<page>.+?)(?:\.md)?$"
)
_OTHER_SPACE = re.compile(
    r"(?i)^:?(?:s|w|d|b|q|v|n|m|wikt|wikisource|commons|meta|[a-z]{2,3}|zh-\w+|user|template|help|special|wikipedia|wp"
    r"|portal|talk|主[題题]|用[戶户]|模板|帮助|幫助|特殊|維基百科|维基百科)\s*:"
)
_DISAMBIGUATION = re.compile(r"[(（][^()（）]*[)）]$")


@lru_cache(maxsize=1 << 14)
def link_target(address: str) -> str:
    """The title an address links to, as :func:`title_target` has it; empty where it is no article's."""
    if _NAMESPACE.search(address):
        return FILE
    match = _ARTICLE.match(address)
    return title_target(unquote(match[match.lastgroup or 0])) if match else ""


def title_target(title: str) -> str:
    """A wiki title without section and disambiguating suffix; empty in other name spaces than the articles'."""
    title = title.partition("#")[0].replace("_", " ").strip()
    if ":" in title and _OTHER_SPACE.match(title):
        return ""
    return _DISAMBIGUATION.sub("", title).rstrip()


def is_file(title: str) -> bool:
    """Whether the wiki title is that of an image or a category."""
    return ":" in title and _NAMESPACE.match(title.lstrip()) is not None
