namespace TiledeskContracts.Sandbox.Tests.Recorded;

/// <summary>Kinds of documents that answers show.</summary>
internal enum DocumentKind
{
    User,
    Project,
    Member,
    Lead,
    Department,
    Bot,
    Request,
}
