namespace TiledeskContracts.Sandbox.State;

/// <summary>The statuses that the server sets itself; a caller may store any other number.</summary>
internal static class RequestStatuses
{
    public const int Temporary = 50;
    public const int Unserved = 100;
    public const int Abandoned = 150;
    public const int Assigned = 200;
    public const int Closed = 1000;

    /// <summary>The status of an open request with so many participants.</summary>
    public static int Open(int participants) => participants > 0 ? Assigned : Unserved;
}
