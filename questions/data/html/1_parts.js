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

// What is said is a string, or a list of pieces, [text, line], where names have lines below them.
quiz.pieces = (said) => (typeof said === "string" ? [said] : said.map(([words, line]) => (line ? quiz.make("u", { class: line }, words) : words)));

quiz.text = (said) => quiz.make("span", { class: "text" }, ...quiz.pieces(said));

quiz.plainText = (said) => (typeof said === "string" ? said : said.map(([words]) => words).join(""));

// A typed answer without what makes no difference: width, case, blanks, punctuation at the ends.
quiz.plain = (typed) => typed.normalize("NFKC").toLowerCase().replace(/\s+/gu, "").replace(/^[「“"']+|[」”"'。.]+$/gu, "");

quiz.same = (one, other) => one.length === other.length && one.every((value, place) => value === other[place]);
