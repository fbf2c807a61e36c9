//go:build !unix

package command

// beforeSuspension does nothing where programs are not suspended.
func beforeSuspension(func()) (stop func()) { return func() {} }
