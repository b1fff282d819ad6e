import sys; sys.path.insert(0,'/tmp/hr')
from try_ import *
import resource
r=regional("/tmp/hr/bigd")
a=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
t=time.time(); rep=r.report(Scope()); print(rep.n, rep.changes[0].n, time.time()-t, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss-a)/1024,"MiB")
t=time.time(); w.text(rep,words()); print(time.time()-t)
