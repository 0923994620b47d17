// A thin layer over graphql-ws. What it adds: a subscription that is interrupted goes on exactly behind the last cursor it
// got, the connection's state in words that a page can show, and live lists as stores.
export { connect, type Connection, type Operation, type Problem, type State, type Subscription } from './connection.ts';
export { LiveList, type ListChange } from './list.ts';
export type * as Schema from './schema.ts';
