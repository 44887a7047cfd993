namespace TiledeskContracts.Http;

/// <summary>The successes of an operation that answers with several types, told apart by status.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public interface IApiResult<TSelf>
    where TSelf : class, IApiResult<TSelf>
{
    /// <summary>Reads an answer as its status asks for.</summary>
    /// <param name="answer">The answer.</param>
    static abstract TSelf Read(ApiResultReader answer);
}
