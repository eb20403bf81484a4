// The real source of ids, for the processes that may not reach into db.
export { createNewId } from '#db/new-id.ts'
