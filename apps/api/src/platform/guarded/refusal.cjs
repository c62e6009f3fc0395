'use strict';

/** Why a file is not read on: one of the reasons that the domain lists for its use. */
class Refusal extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}

module.exports = { Refusal };
