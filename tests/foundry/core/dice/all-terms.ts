/** Everything that `foundry.dice.terms` has. */
export { Coin, DiceTerm, Die, FateDie } from './dice-terms.ts';
export { FunctionTerm, ParentheticalTerm, PoolTerm } from './nested-terms.ts';
export { NumericTerm, OperatorTerm, RollTerm, StringTerm } from './terms.ts';
