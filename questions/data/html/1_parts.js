"use strict";
// What a page is built of. Texts become text nodes only: nothing in a question is ever read as markup.
const quiz = {};

quiz.make = function (tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === "class") { element.className = value; } else { element.setAttribute(name, value); }
  }
  element.append(...children);
  return element;
};

quiz.text = (words) => quiz.make("span", { class: "text" }, words);

// A typed answer without what makes no difference: width, case, blanks, punctuation at the ends.
quiz.plain = (typed) => typed.normalize("NFKC").toLowerCase().replace(/\s+/gu, "").replace(/^[「“"']+|[」”"'。.]+$/gu, "");

quiz.same = (one, other) => one.length === other.length && one.every((value, place) => value === other[place]);
