/** Whether every test is run with all that it has; `npm test` spares what takes long, `npm run test:full` nothing. */
export const isFull = process.env["FULL_TESTS"] === "1";
