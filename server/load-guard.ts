/** Tells the server when it has more to do than it can: better a fast "come back" than a slow nothing for everyone. */
export interface LoadGuard {
  /** @returns false where there is too much to do already; else counts one more, to be given back by `leave` */
  enter(): boolean;
  leave(): void;
}

/**
 * Most answers are made in one go, so requests rarely wait for each other inside the program; under load they wait in
 * front of it, and one turn of the event loop takes in all that have gathered. So what is admitted is counted by turn,
 * which bounds how long a turn, and with it everyone's wait, can be.
 *
 * @param most requests admitted in one turn, and requests under way at once
 */
export function createLoadGuard(most: number): LoadGuard {
  let underWay = 0;
  let thisTurn = 0;

  function count(): void {
    if (thisTurn === 0) setImmediate(() => (thisTurn = 0));
    thisTurn += 1;
    underWay += 1;
  }

  return {
    enter() {
      if (underWay >= most || thisTurn >= most) return false;
      count();
      return true;
    },
    leave() {
      underWay -= 1;
    },
  };
}
