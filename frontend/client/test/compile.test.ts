import assert from "node:assert/strict";
import { test } from "node:test";

import ts from "typescript";

import { nameOf } from "./exhaustive.ts";

const FILE = new URL("exhaustive.ts", import.meta.url).pathname;
const CONFIG = new URL("../tsconfig.json", import.meta.url).pathname;
const whole = ts.sys.readFile(FILE)!;
const lines = whole.split("\n");
const cases = lines.filter((line) => line.includes("  case "));
const settings = ts.readConfigFile(CONFIG, ts.sys.readFile).config as object;
const { options } = ts.parseJsonConfigFileContent(settings, ts.sys, new URL("..", import.meta.url).pathname);
let program: ts.Program | undefined;

test("a switch over every type of block compiles", () => {
  assert.deepEqual(errorsIn(whole), []);
});

for (const line of cases) {
  test(`without ${line.trim().split(":")[0]} it does not compile, and the line of the fallback is named`, () => {
    const rest = lines.filter((other) => other !== line);

    const errors = errorsIn(rest.join("\n"));

    assert.equal(errors.length, 1);
    assert.match(errors[0]!.message, /not assignable to parameter of type 'never'/);
    assert.match(rest[errors[0]!.line]!, /fallback\(block\)/);
  });
}

test("a type that is newer than this build gives its own HTML", () => {
  const block = { type: "hologram", id: "1", html: "<p>A ferry, turning.</p>", text: "A ferry, turning." };

  assert.equal(nameOf(block as never), "<p>A ferry, turning.</p>");
});

function errorsIn(text: string): { line: number; message: string }[] {
  const host = ts.createCompilerHost(options);
  const ofDisk = host.getSourceFile;
  host.getSourceFile = (name, ...rest) =>
    name === FILE ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023) : (program?.getSourceFile(name) ?? ofDisk(name, ...rest));
  program = ts.createProgram([FILE], options, host, program);
  return program.getSemanticDiagnostics(program.getSourceFile(FILE)).map(({ file, start, messageText }) => ({
    line: file!.getLineAndCharacterOfPosition(start!).line,
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }));
}
