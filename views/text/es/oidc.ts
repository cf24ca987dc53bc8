// A service that sent somebody here wrongly: for her, and for whoever keeps that service.

export const oidc = {
  title: "El servicio no ha hecho bien la petición",
  text:
    "El fallo es del servicio del que viene, no de sus datos. Vuelva a él e inténtelo otra vez. Si sigue igual, avise al organismo.",
  problems: {
    "unknown-client":
      "Para el organismo: este client_id no está en el catálogo de servicios.",
    "unknown-redirect":
      "Para el organismo: esta redirect_uri no es ninguna de las que tiene registradas el servicio.",
    "malformed": "Para el organismo: la petición está mal formada.",
  },
};
