import Tickets
