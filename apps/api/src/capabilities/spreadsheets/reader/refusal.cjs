'use strict';

/** Why the file is not read on: one of `fileRefusals` of the domain. */
class Refusal extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}

module.exports = { Refusal };
