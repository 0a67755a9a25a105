"use strict";
// How each kind is answered. Every kind gives an object of: body, the element; given(), the answer or null; right(answer);
// put(answer), which answers by the same events as a person; marks, the elements of the right options; clear().

quiz.choice = function (question, several) {
  const name = "q" + question.number;
  const inputs = [];
  const items = question.choices.map((choice, index) => {
    const input = quiz.make("input", { type: several ? "checkbox" : "radio", name: name, value: String(index) });
    inputs.push(input);
    return quiz.make("li", {}, quiz.make("label", {}, input, quiz.text(choice)));
  });
  const body = quiz.make("ul", { class: "options" }, ...items);
  body.style.setProperty("--a-line", question.a_line);
  const chosen = () => inputs.flatMap((input, index) => (input.checked ? [index] : []));
  return {
    body: body,
    given: () => (chosen().length ? chosen() : null),
    right: (answer) => quiz.same(answer, question.key),
    put: (answer) => inputs.forEach((input, index) => { if (input.checked !== answer.includes(index)) { input.click(); } }),
    wrong: () => (several ? question.choices.map((choice, index) => index) : [(question.key[0] + 1) % question.choices.length]),
    marks: () => question.key.map((index) => items[index].firstChild),
    clear: () => inputs.forEach((input) => { input.checked = false; }),
  };
};

quiz.typed = function (question) {
  const input = quiz.make("input", { type: "text", "aria-label": quiz.data.words.typed, autocomplete: "off", spellcheck: "false" });
  return {
    body: quiz.make("div", {}, input),
    given: () => (input.value.trim() ? input.value : null),
    right: (answer) => question.accepted.some((each) => quiz.plain(each) === quiz.plain(answer)),
    put: (answer) => { input.value = answer; input.dispatchEvent(new Event("input", { bubbles: true })); },
    wrong: () => "no answer at all",
    marks: () => [],
    clear: () => { input.value = ""; },
  };
};

quiz.order = function (question) {
  let chosen = [];
  const picks = question.choices.map((choice) => quiz.make("button", { type: "button", class: "pick" }, quiz.text(choice)));
  const show = () => picks.forEach((pick, index) => {
    const place = chosen.indexOf(index);
    if (place < 0) { delete pick.dataset.place; } else { pick.dataset.place = place + 1; }
    pick.setAttribute("aria-pressed", String(place >= 0));
  });
  picks.forEach((pick, index) => pick.addEventListener("click", () => {
    chosen = chosen.includes(index) ? chosen.filter((each) => each !== index) : [...chosen, index];
    show();
  }));
  show();
  return {
    body: quiz.make("ul", { class: "options" }, ...picks.map((pick) => quiz.make("li", {}, pick))),
    given: () => (chosen.length === picks.length ? chosen : null),
    right: (answer) => quiz.same(answer, question.key),
    put: (answer) => {
      chosen = [];
      answer.forEach((index) => picks[index].click());
    },
    wrong: () => [...question.key].reverse(),
    marks: () => [],
    clear: () => { chosen = []; show(); },
  };
};

quiz.match = function (question) {
  const selects = question.partners.map((partner) => {
    const select = quiz.make("select", { "aria-label": quiz.data.words.partner.replace("{}", quiz.plainText(partner)) }, new Option("", ""));
    question.choices.forEach((choice, index) => select.append(new Option(quiz.plainText(choice), String(index))));
    return select;
  });
  const rows = question.partners.map((partner, row) => quiz.make("tr", {},
    quiz.make("td", {}, quiz.make("span", { class: "bracket" }, quiz.data.bracket), quiz.text(partner)),
    quiz.make("td", {}, selects[row], quiz.make("span", { class: "partners text" }, ...quiz.pieces(question.choices[row])))));
  return {
    body: quiz.make("table", {}, quiz.make("tbody", {}, ...rows)),
    given: () => (selects.every((select) => select.value) ? selects.map((select) => Number(select.value)) : null),
    right: (answer) => quiz.same(answer, question.key),
    put: (answer) => answer.forEach((index, row) => {
      selects[row].value = String(index);
      selects[row].dispatchEvent(new Event("change", { bubbles: true }));
    }),
    wrong: () => [...question.key.slice(1), question.key[0]],
    marks: () => [],
    clear: () => selects.forEach((select) => { select.value = ""; }),
  };
};

quiz.answering = {
  single_choice: (question) => quiz.choice(question, false),
  true_false: (question) => quiz.choice(question, false),
  multiple_choice: (question) => quiz.choice(question, true),
  text_entry: quiz.typed,
  cloze: quiz.typed,
  order: quiz.order,
  match: quiz.match,
};
