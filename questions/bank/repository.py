"""A bank as the rest of the program sees it: values in, values out."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, String, cast, func, insert, inspect, select, update

from questions.atomic import replacing
from questions.authoring.question import Question
from questions.bank import schema
from questions.bank.door import Door
from questions.bank.engine import address_of, check_file, connect, file_of, telling
from questions.bank.models import DocumentRow, MetaRow, QuestionRow
from questions.bank.question_rows import question_of
from questions.bank.reasons import reasons_of
from questions.bank.values import BankDocument, Change, QuestionRef
from questions.calendars.julian import ymd
from questions.errors import BankBusy, BankNotWritable, NotABank

if TYPE_CHECKING:
    from questions.authoring.surroundings import Surroundings
    from questions.authoring.topic import Topic
    from questions.bank.arrivals import Arrivals
    from questions.bank.editing import Editing
    from questions.bank.listing import QuestionEntry
    from questions.bank.reviewing import Reviews
    from questions.bank.shelf import Shelf
    from questions.bank.works import Works
    from questions.facts.claim import Claim
    from questions.facts.fact import Fact
    from questions.facts.glimpse import FactGlimpse, Telling

_CHUNK = 500


class Bank:
    """Documents, facts and questions of one bank.

    It fulfils what studying needs of a source of questions. Any method may raise ``BankBusy``, ``BankUnreadable``,
    ``BankNotWritable`` or ``NotABank`` (a damaged file).
    """

    def __init__(self, engine: Engine, address: Path | str) -> None:
        self._door = Door(engine, address)
        with self._door.reading() as session:
            meta = session.scalars(select(MetaRow)).one_or_none()
        if meta is None:
            raise NotABank(address)
        self.bank_id = meta.uuid
        """What a learner's progress holds on to, wherever the file goes."""
        self.title = meta.title
        self.created = datetime.fromisoformat(meta.created)
        self.generator = meta.generator
        """Which version of the program wrote the questions; empty before the first time."""
        self._door.revision = meta.revision

    @property
    def address(self) -> Path | str:
        """Where it is: the path, or the address of a server's bank."""
        return self._door.address

    @property
    def revision(self) -> int:
        """Another number after every change of the content."""
        return self._door.revision

    @cached_property
    def reviews(self) -> Reviews:
        """What people decided about claims and conflicts."""
        from questions.bank.reviewing import Reviews  # noqa: PLC0415 - studying never asks for them

        return Reviews(self._door)

    @cached_property
    def editing(self) -> Editing:
        """Changes of questions by hand."""
        from questions.bank.editing import Editing  # noqa: PLC0415

        return Editing(self._door)

    @cached_property
    def arrivals(self) -> Arrivals:
        """Questions made elsewhere, taken in."""
        from questions.bank.arrivals import Arrivals  # noqa: PLC0415

        return Arrivals(self._door)

    @cached_property
    def papers(self) -> Shelf:
        """A teacher's papers."""
        from questions.bank.shelf import Shelf  # noqa: PLC0415

        return Shelf(self._door)

    def works(self) -> Works:
        """What people made of the questions, for another bank to take over."""
        from questions.bank.works import works_in  # noqa: PLC0415 - asked for by an import only

        with self._door.connected() as connection:
            return works_in(connection)

    def documents(self) -> list[BankDocument]:
        """The sources, in order."""
        with self._door.reading() as session:
            return [
                BankDocument(row.name, row.title, row.url, row.licence, row.script, row.sha256, row.generator)
                for row in session.scalars(select(DocumentRow).order_by(DocumentRow.position))
            ]

    def facts(self) -> list[Fact]:
        """Every fact with its claims, in order."""
        from questions.bank.fact_reading import read_facts  # noqa: PLC0415 - studying never asks for them

        with self._door.reading() as session:
            return read_facts(session)

    def glimpses(self) -> list[FactGlimpse]:
        """Every fact that has days, at a glance, by its first day."""
        from questions.bank.glimpses import read_glimpses  # noqa: PLC0415 - as above

        with self._door.connected() as connection:
            return read_glimpses(connection)

    def tellings(self, fact_id: str) -> list[Telling]:
        """Every place where a fact is told, the one that speaks for it first; none where there is no such fact."""
        from questions.bank.glimpses import read_tellings  # noqa: PLC0415 - as above

        with self._door.reading() as session:
            return read_tellings(session, fact_id)

    def claims(self) -> list[Claim]:
        """Every claim as the program read it, in order, whatever reviewers made of it."""
        from questions.bank.fact_reading import read_claims  # noqa: PLC0415 - as above

        with self._door.reading() as session:
            return list(read_claims(session, revised=False).values())

    def entries(self) -> list[QuestionEntry]:
        """Every question in one line, the retired ones last."""
        from questions.bank.listing import read_entries  # noqa: PLC0415 - as above

        with self._door.connected() as connection:
            return read_entries(connection)

    def index(self) -> list[QuestionRef]:
        """What planning needs of every question that is still asked, in order; 10,000 in under 50 ms."""
        wanted = (
            select(
                QuestionRow.id,
                QuestionRow.kind,
                QuestionRow.document,
                QuestionRow.difficulty,
                QuestionRow.position,
                QuestionRow.first_jdn,
            )
            .where(~QuestionRow.retired)
            .order_by(QuestionRow.position)
        )
        with self._door.connected() as connection:
            reasons = reasons_of(connection)
            return [
                QuestionRef(
                    number,
                    tuple(reasons[number]),
                    kind,
                    document,
                    difficulty,
                    position,
                    None if first_jdn is None else ymd(first_jdn)[0],
                )
                for number, kind, document, difficulty, position, first_jdn in connection.execute(wanted)
            ]

    def topics(self) -> dict[str, tuple[Topic, ...]]:
        """What each question that is still asked is about, where that is known."""
        from questions.bank.topics import read_topics  # noqa: PLC0415 - asked for where the bank has changed

        with self._door.connected() as connection:
            return read_topics(connection)

    def count(self) -> int:
        """How many questions are still asked."""
        with self._door.reading() as session:
            return session.scalar(select(func.count()).where(~QuestionRow.retired)) or 0

    def question(self, question_id: str) -> Question:
        """One question, retired or not.

        Raises:
            KeyError: the bank has none of that id.
        """
        with self._door.reading() as session:
            row = session.get(QuestionRow, question_id)
            if row is None:
                raise KeyError(question_id)
            return question_of(row, reasons_of(session.connection(), [question_id])[question_id])

    def surroundings(self, question_id: str) -> Surroundings:
        """What stands around what a question asks."""
        from questions.bank.surroundings import read_surroundings  # noqa: PLC0415 - asked for after the first answer

        with self._door.connected() as connection:
            return read_surroundings(connection, question_id)

    def modified(self) -> dict[str, int]:
        """When the words of questions that are still asked last changed, in seconds since 1970, where that is known."""
        wanted = select(QuestionRow.id, QuestionRow.modified).where(~QuestionRow.retired, QuestionRow.modified != "")
        with self._door.connected() as connection:
            return {
                number: int(datetime.fromisoformat(moment).timestamp()) for number, moment in connection.execute(wanted)
            }

    def tags(self) -> dict[str, tuple[str, ...]]:
        """The tags of questions that have any, without the mark of those that learners reported."""
        from questions.bank.editing import REPORTED  # noqa: PLC0415 - as above

        wanted = select(QuestionRow.id, QuestionRow.tags).where(cast(QuestionRow.tags, String) != "[]")
        with self._door.connected() as connection:
            told = {
                number: tuple(tag for tag in tags if tag != REPORTED) for number, tags in connection.execute(wanted)
            }
        return {number: tags for number, tags in told.items() if tags}

    def questions(self) -> Iterator[Question]:
        """Every question that is still asked, in order; few of them in memory at once."""
        wanted = select(QuestionRow).where(~QuestionRow.retired).order_by(QuestionRow.position)
        with self._door.reading() as session:
            for rows in session.scalars(wanted, execution_options={"yield_per": _CHUNK}).partitions():
                reasons = reasons_of(session.connection(), [row.id for row in rows])
                yield from (question_of(row, reasons[row.id]) for row in rows)

    def store(  # noqa: PLR0913 - one state of the bank, all of it
        self,
        documents: Sequence[BankDocument],
        facts: Sequence[Fact],
        questions: Iterable[Question],
        *,
        claims: Sequence[Claim] | None = None,
        generator: str = "",
        title: str | None = None,
    ) -> Change:
        """Make this the bank's content, all of it or, should anything fail on the way, none.

        Questions keep their ids and with them everyone's progress. What a person edited or wrote is left alone;
        what is no longer made from the documents is retired, not deleted.

        Args:
            documents: every source; claims name them.
            facts: every fact; the claims are theirs.
            questions: may be a generator: it is consumed within the transaction.
            claims: what was read, where people left out or changed some of it; by default the facts' claims.
            generator: what wrote the questions.
            title: a new title; None keeps the old one.

        Raises:
            BankBusy: also where another program has changed the bank since this one opened it.
        """
        from questions.bank.writing import store_documents, store_facts, store_questions  # noqa: PLC0415 - as above

        with self._door.changing() as connection:
            if connection.execute(select(MetaRow.revision)).scalar_one() != self.revision:
                raise BankBusy(self.address)
            numbers = store_documents(connection, documents)
            store_facts(connection, facts, numbers, claims)
            change = store_questions(connection, questions)
            connection.execute(update(MetaRow).values(generator=generator, title=title or self.title, weighed=True))
        self.generator, self.title = generator, title or self.title
        return change


def open_bank(bank: Path | str) -> Bank:
    """Open a bank: a file, or any SQLAlchemy address. An older bank is brought up to date, a copy of it kept beside.

    Raises:
        BankMissing, BankUnreadable, NotABank, NewerBank, BankBusy, BankNotWritable
    """
    address = address_of(bank)
    path = file_of(address)
    if path is not None:
        check_file(path)
    engine = connect(address)
    schema.make_current(engine)
    return Bank(engine, path or str(address))  # without its password


@contextmanager
def create_bank(bank: Path | str, title: str) -> Iterator[Bank]:
    """A new empty bank to be filled; a file takes its place when the block ends well.

    Until then nothing is there, or what was there before.

    Raises:
        BankNotWritable: the folder is missing or refuses to be written.
    """
    address = address_of(bank)
    path = file_of(address)
    with replacing(path, BankNotWritable) if path else nullcontext() as draft:
        engine = connect(address_of(draft) if draft else address)
        with telling(bank), engine.begin() as connection:
            schema.create(connection)
            connection.execute(
                insert(MetaRow).values(
                    id=1,
                    uuid=str(uuid.uuid4()),
                    title=title,
                    created=datetime.now(UTC).isoformat(timespec="seconds"),
                    generator="",
                    revision=0,
                )
            )
        yield Bank(engine, draft or str(address))


def file_of_bank(bank: Path | str) -> Path | None:
    """The file of a bank; None where it lives in a server's database."""
    return file_of(address_of(bank))


def bank_exists(bank: Path | str) -> bool:
    """Whether a file, or a bank in a server's database, is there already; what it is, ``open_bank`` says.

    Raises:
        BankUnreadable: the server does not answer.
    """
    address = address_of(bank)
    path = file_of(address)
    if path is not None:
        return path.exists()
    with telling(bank):
        return inspect(connect(address)).has_table(MetaRow.__tablename__)
