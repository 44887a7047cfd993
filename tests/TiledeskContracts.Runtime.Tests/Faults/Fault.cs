namespace TiledeskContracts.Runtime.Tests.Faults;

/// <summary>What goes wrong with one attempt.</summary>
public enum Fault
{
    None,
    Refused,
    NoSuchName,
    BadCertificate,
    NotHttp,
    ResetBeforeAnswer,
    ResetInBody,
    DamagedBody,
    Unauthorized,
    Timeout408,
    TooMany429,
    Failed500,
    Failed501,
    Failed503,
    Failed505,
    NotFound404,
    ResetInErrorBody,
}
