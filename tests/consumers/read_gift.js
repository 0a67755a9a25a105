// Prints what gift-pegjs makes of the GIFT file named on the command line, as JSON.
const { readFileSync } = require("node:fs");
const { parse } = require("gift-pegjs");

process.stdout.write(JSON.stringify(parse(readFileSync(process.argv[2], "utf8"))));
