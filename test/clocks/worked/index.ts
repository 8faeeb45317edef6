// One line for each file of cases; the spec runs all that stand here.
