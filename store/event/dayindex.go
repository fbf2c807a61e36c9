package event

import "mareader/data/frdate"

// dayIndex finds the clusters that an account can be of by their days, where there are many:
// a pair may have met every week for years. The zero index is ready.
type dayIndex struct {
	known int // how many clusters are in it
	on    map[frdate.Day][]*cluster
	vague []*cluster // may be of any day
}

// few is how many clusters need no index.
const few = 32

// near returns those of the clusters that can be of the days of an account, and some more.
// Clusters may only have been added at the end since the last call.
func (x *dayIndex) near(a *Account, clusters []*cluster) []*cluster {
	if len(clusters) <= few || width(a) > month {
		return clusters
	}
	x.add(clusters[x.known:])
	x.known = len(clusters)
	var near []*cluster
	days := a.days().Within
	for day := days.From - month - patience; day <= days.To+patience; day++ {
		near = append(near, x.on[day]...)
	}
	return append(near, x.vague...)
}

// add takes in clusters, each under the first day that it can be of: what joins it later
// only narrows its days.
func (x *dayIndex) add(clusters []*cluster) {
	if x.on == nil {
		x.on = map[frdate.Day][]*cluster{}
	}
	for _, c := range clusters {
		if first := c.accounts[0]; width(first) <= month {
			day := first.days().Within.From
			x.on[day] = append(x.on[day], c)
		} else {
			x.vague = append(x.vague, c)
		}
	}
}
