namespace TiledeskContracts.Sandbox.Access;

/// <summary>Roles from the least to the most; each may do what the ones before it may.</summary>
internal enum ProjectRole
{
    Guest,
    User,
    Teammate,
    Agent,
    Supervisor,
    Admin,
    Owner,
}
