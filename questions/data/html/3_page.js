"use strict";
// The page: a sheet of questions, each checked by itself or all together. Without a key in the data nothing is checked.
quiz.data = JSON.parse(document.getElementById("quiz-data").textContent);

quiz.question = function (question) {
  const way = quiz.answering[question.kind](question);
  const words = quiz.data.words;
  const legend = quiz.make("legend", {});
  if (question.bracket === "before") { legend.append(quiz.make("span", { class: "bracket" }, quiz.data.bracket)); }
  legend.append(quiz.text(question.stem));
  if (question.bracket === "after") { legend.append(quiz.make("span", { class: "bracket" }, quiz.data.bracket)); }
  const block = quiz.make("fieldset", { class: "question", "data-id": question.id, "data-kind": question.kind }, legend, way.body);
  if (question.kind === "true_false") { way.body.classList.add("on-screen"); }
  if (question.kind === "order") { legend.append(quiz.make("p", { class: "hint on-screen" }, words.order)); }
  if (question.line) { block.append(quiz.make("div", { class: "line" })); }
  const asked = { question: question, way: way, block: block, answered: null };
  if (!question.key && !question.accepted) { return asked; }

  const verdict = quiz.make("span", { class: "verdict", role: "status" });
  const check = quiz.make("button", { type: "button", class: "check" }, words.check);
  const proof = quiz.proof(question);
  proof.hidden = true;
  block.append(quiz.make("div", { class: "on-screen" }, check, verdict), proof);
  asked.check = function () {
    const given = way.given();
    if (given === null) { return; }
    asked.answered = way.right(given);
    block.classList.add("checked");
    block.classList.toggle("right", asked.answered);
    block.classList.toggle("wrong", !asked.answered);
    verdict.textContent = asked.answered ? words.right : words.wrong;
    way.marks().forEach((mark) => mark.classList.add("key"));
    proof.hidden = false;
    quiz.showScore();
  };
  asked.clear = function () {
    way.clear();
    way.marks().forEach((mark) => mark.classList.remove("key"));
    asked.answered = null;
    block.classList.remove("checked", "right", "wrong");
    verdict.textContent = "";
    proof.hidden = true;
  };
  check.addEventListener("click", () => asked.check());
  return asked;
};

quiz.proof = function (question) {
  const lines = question.solution.map((line) => quiz.make("p", {}, quiz.text(line)));
  const [before, proving, after] = question.proof;
  const evidence = quiz.make("p", {}, quiz.text(before), quiz.make("b", {}, quiz.text(proving)), quiz.text(after));
  if (question.source) { evidence.append(quiz.text(question.source)); }
  if (question.address) {
    evidence.append(" ", quiz.make("a", { href: question.address, rel: "noreferrer noopener", target: "_blank" }, "↗"));
  }
  return quiz.make("div", { class: "proof" }, ...lines, evidence);
};

quiz.showScore = function () {
  const output = document.querySelector("#bar output");
  if (output) {
    const right = quiz.asked.filter((each) => each.answered).length;
    output.textContent = quiz.data.words.score.replace("{right}", right).replace("{count}", quiz.asked.length);
  }
};

quiz.show = function (version) {
  const sheet = document.getElementById("sheet");
  quiz.asked = [];
  const parts = version.titles.map((title) => quiz.make("h1", {}, title));
  if (version.told) { parts.push(quiz.make("p", { class: "told" }, version.told)); }
  const pupil = quiz.make("p", { class: "pupil" });
  version.pupil.forEach((name) => pupil.append(name + "：", quiz.make("span", { class: "blank" }), "\u3000"));
  parts.push(pupil);
  if (version.scores.length) {
    const rows = version.scores.map((row) => quiz.make("tr", {}, ...row.map((words) => quiz.make("td", {}, words))));
    parts.push(quiz.make("table", { class: "scores" }, quiz.make("tbody", {}, ...rows)));
  }
  for (const section of version.sections) {
    parts.push(quiz.make("h2", {}, section.heading), quiz.make("p", { class: "instructions" }, section.instructions));
    for (const question of section.questions) {
      const asked = quiz.question(question);
      quiz.asked.push(asked);
      parts.push(asked.block);
    }
  }
  parts.push(quiz.make("p", { class: "told" }, version.mark));
  sheet.replaceChildren(...parts);
  quiz.showScore();
};

quiz.fillBar = function () {
  const bar = document.getElementById("bar");
  const words = quiz.data.words;
  const button = function (id, label, action) {
    const made = quiz.make("button", { type: "button", id: id }, label);
    made.addEventListener("click", action);
    bar.append(made);
  };
  if (quiz.data.versions.length > 1) {
    const select = quiz.make("select", { id: "version", "aria-label": words.version });
    quiz.data.versions.forEach((version, index) => select.append(new Option(version.version, String(index))));
    select.addEventListener("change", () => quiz.show(quiz.data.versions[Number(select.value)]));
    bar.append(select);
  }
  if (quiz.data.answers) {
    button("check-all", words.check_all, () => quiz.asked.forEach((each) => each.check()));
    button("again", words.again, () => { quiz.asked.forEach((each) => each.clear()); quiz.showScore(); });
  }
  button("print", words.print, () => window.print());
  if (quiz.data.answers) {
    const box = quiz.make("input", { type: "checkbox", id: "with-answers" });
    box.addEventListener("change", () => document.body.classList.toggle("with-answers", box.checked));
    bar.append(quiz.make("label", {}, box, " ", words.with_answers), quiz.make("output", {}));
  }
};

// Answers every question rightly, then wrongly, and tells what was not judged as it should be.
window.quizSelfTest = function () {
  const failures = [];
  const judge = function (wanted, answerOf) {
    quiz.asked.forEach(function (each) {
      const answer = answerOf(each);
      each.clear();
      each.way.put(answer);
      each.check();
      if (each.answered !== wanted) { failures.push({ id: each.question.id, wanted: wanted, answer: answer }); }
      each.clear();
    });
  };
  judge(true, (each) => each.question.key || each.question.accepted[0]);
  judge(false, (each) => each.way.wrong());
  quiz.showScore();
  return { questions: quiz.asked.length, failures: failures };
};

quiz.fillBar();
quiz.show(quiz.data.versions[0]);
